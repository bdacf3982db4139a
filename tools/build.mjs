// @ts-check
/** Builds what changed: the game into dist/game, the server into dist/server. Says so when nothing did. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inputsHash, makeIfStale } from './freshness.mjs';
import { root, setUp } from './setup.mjs';

const dist = join(root, 'dist');
const shared = ['package.json', 'package-lock.json', 'tools', 'src/core', 'src/words'];

/**
 * Builds into a folder of its own and puts it in place when done: a build that fails leaves the last one.
 * @param {string} name of the folder in dist
 * @param {(folder: string) => Promise<void>} make
 */
async function replaceFolder(name, make) {
  const next = join(dist, `${name}.next-${process.pid}`);
  const last = join(dist, `${name}.last-${process.pid}`);
  mkdirSync(dist, { recursive: true });
  try {
    await make(next);
    if (existsSync(join(dist, name))) renameSync(join(dist, name), last);
    renameSync(next, join(dist, name));
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(last, { recursive: true, force: true });
  }
}

async function makeGame() {
  const [{ build }, { buildServiceWorker }, { precompress }, { sizes }] = await Promise.all([
    import('vite'),
    import('./service-worker.mjs'),
    import('./precompress.mjs'),
    import('./report-sizes.mjs'),
  ]);
  await replaceFolder('game', async (folder) => {
    // A test runner gives this variable another value, and vite would build for developers: not kept offline.
    const given = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
    } finally {
      if (given === undefined) delete process.env['NODE_ENV'];
      else process.env['NODE_ENV'] = given;
    }
    const kept = await buildServiceWorker(root, folder);
    await precompress(folder);
    console.log([...sizes(folder).lines, `  ${kept.files} files are kept offline`].join('\n'));
  });
}

async function makeServer() {
  const { build } = await import('vite');
  await replaceFolder('server', async (folder) => {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      // Everything in one file: the server starts without looking through node_modules.
      ssr: { noExternal: true },
      build: {
        ssr: join(root, 'src', 'server', 'main.ts'),
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
      },
    });
  });
}

/**
 * @returns {Promise<boolean>} whether anything had to be built
 * @throws {Error} the bundler's, naming file and line, when the sources do not build
 */
export async function buildWhatChanged() {
  const game = await makeIfStale({
    stamp: join(dist, 'game.stamp'),
    output: join(dist, 'game', 'sw.js'),
    hash: inputsHash(root, [...shared, 'index.html', 'vite.config.ts', 'src', 'levels', 'assets'], ['assets/source']),
    make: async () => {
      console.log('Building the game ...');
      await makeGame();
    },
  });
  const server = await makeIfStale({
    stamp: join(dist, 'server.stamp'),
    output: join(dist, 'server', 'main.mjs'),
    hash: inputsHash(root, [...shared, 'src/server']),
    make: async () => {
      console.log('Building the server ...');
      await makeServer();
    },
  });
  return game || server;
}

/**
 * Builds what changed; where that fails, says what the bundler said and ends the process.
 * @returns {Promise<boolean>} whether anything had to be built
 */
export async function buildOrEnd() {
  try {
    return await buildWhatChanged();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  setUp();
  if (!(await buildOrEnd())) console.log('Nothing changed since the last build.');
}
