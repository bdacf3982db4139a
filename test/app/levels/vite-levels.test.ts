/** The plugin by its public door: real builds and a real development server over a folder of levels. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type PackedCards, unpackCards } from '../../../src/app/levels/packed-cards.ts';
import { type PackedLevel, unpackLevel } from '../../../src/app/levels/packed.ts';
import { keyHash } from '../../../src/core/items/key-hash.ts';
import { starterLevel, starterPicture } from '../../../tools/levels-starter.ts';
import levels from '../../../tools/vite-levels.ts';

const scratch = mkdtempSync(join(tmpdir(), 'misfire-vite-'));
const level = (id = 'a-level') => structuredClone(starterLevel(id, 'A level', './level.schema.json', 'figures/a.svg'));
let root: string;
let number = 0;

beforeEach(() => {
  root = join(scratch, String(number++));
  mkdirSync(join(root, 'levels', 'figures'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(
    join(root, 'main.js'),
    `import * as levels from 'virtual:misfire/levels';\nglobalThis.levels = levels;\n`,
  );
  writeFileSync(join(root, 'levels', 'figures', 'a.svg'), starterPicture);
  writeLevel(level());
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const writeLevel = (content: object) =>
  writeFileSync(join(root, 'levels', 'a-level.json'), JSON.stringify(content, null, 2));
const config = (): InlineConfig => ({
  root,
  base: './',
  configFile: false,
  logLevel: 'silent',
  plugins: [levels()],
  build: { assetsInlineLimit: 0, minify: false },
});

describe('a build', () => {
  test('has addresses of the cards and of the level, each in a file of its own', async () => {
    await build(config());
    const assets = join(root, 'dist', 'assets');
    const names = readdirSync(assets);
    const script = readFileSync(
      join(
        assets,
        names.find((name) => name.endsWith('.js'))!,
      ),
      'utf8',
    );
    expect(script).not.toContain(level().items[0]!.explanation);
    expect(script).toContain('firstLevel = "a-level"');
    const cards = names.find((name) => name.startsWith('level-cards'))!;
    expect(script).toContain(cards);
    const packed = JSON.parse(readFileSync(join(assets, cards), 'utf8')) as PackedCards;
    expect(unpackCards(packed)[0]!.items[0]!.key).toBe(keyHash(level().items[0]!));

    const file = names.find((name) => name.startsWith('level-a-level'))!;
    expect(script).toContain(file);
    const loaded = unpackLevel(JSON.parse(readFileSync(join(assets, file), 'utf8')) as PackedLevel);
    expect(loaded).toMatchObject({ origin: 'built-in', level: { id: 'a-level', items: level().items } });
    expect(loaded.sources.get('my-source')).toEqual(level().sources![0]);
    expect(loaded.figures.get('example-figure')).toMatchObject({
      figure: level().figures![0],
      art: { kind: 'drawing' },
    });
    expect(JSON.stringify(loaded.figures.get('example-figure')!.art)).toContain('"id":"left-circle"');
    expect(script).toContain(names.find((name) => name.startsWith('level-shared'))!);
  });

  test('stops where a level is not right, and says where', async () => {
    writeLevel({ ...level(), titel: 'x' });
    await expect(build(config())).rejects.toThrow(/levels\/a-level\.json:\d+:3 titel — There is no key "titel"/);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('names other files for another content, so that old ones may be kept for ever', async () => {
    const nameOf = () => readdirSync(join(root, 'dist', 'assets')).find((name) => name.startsWith('level-a-level'));
    await build(config());
    const before = nameOf();
    writeLevel({ ...level(), summary: 'Another summary.' });
    await build(config());
    expect(nameOf()).not.toBe(before);
  });
});

test('the development server serves levels, and tells the page to reload when one changes', async () => {
  const server = await createServer({ ...config(), base: '/', server: { port: 4921, host: '127.0.0.1' } });
  try {
    await server.listen();
    const home = 'http://127.0.0.1:4921/';
    const get = async () => (await fetch(`${home}@misfire-levels/a-level.json`)).json() as Promise<PackedLevel>;
    const module = await server.transformRequest('virtual:misfire/levels');
    expect(module?.code).toContain('/@misfire-levels/a-level.json');
    expect((await get()).level.title).toBe('A level');
    expect((await fetch(`${home}@misfire-levels/no-such.json`)).headers.get('content-type')).not.toContain('json');

    const reloaded = new Promise<void>((resolve) => {
      const send = server.ws.send.bind(server.ws);
      server.ws.send = ((payload: { type?: string }) => {
        if (payload.type === 'full-reload') resolve();
        send(payload as never);
      }) as typeof server.ws.send;
    });
    writeLevel({ ...level(), title: 'Another title' });
    await reloaded;
    expect((await get()).level.title).toBe('Another title');

    writeLevel({ ...level(), title: '' });
    await expect.poll(async () => (await fetch(`${home}@misfire-levels/a-level.json`)).status).toBe(500);
  } finally {
    await server.close();
  }
});
