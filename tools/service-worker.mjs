// @ts-check
/** Builds the service worker into the built game: src/app/offline/worker.ts with the list of all files written in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
// By its own file: the package's front door loads a native bundler that is not needed here.
import manifest from 'workbox-build/build/get-manifest.js';

const most = 8 * 1024 * 1024;

/**
 * @param {string} root the checkout
 * @param {string} game the folder of the built game
 * @returns {Promise<{ files: number, bytes: number }>} what will be kept offline, uncompressed
 * @throws {Error} when a file is too large to be kept
 */
export async function buildServiceWorker(root, game) {
  const { manifestEntries, count, size, warnings } = await manifest.getManifest({
    globDirectory: game,
    globPatterns: ['**/*'],
    globIgnores: ['sw.js', '**/*.{br,gz,map}'],
    maximumFileSizeToCacheInBytes: most,
    dontCacheBustURLsMatching: /^assets\/.+-[\w-]{8}\.\w+$/,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { PRECACHE: JSON.stringify(manifestEntries), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: game,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: join(root, 'src', 'app', 'offline', 'worker.ts'),
        formats: ['iife'],
        name: 'sw',
        fileName: () => 'sw.js',
      },
    },
  });
  if (!existsSync(join(game, 'sw.js'))) throw new Error('the service worker was not written');
  return { files: count, bytes: size };
}
