import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ReadOwn, readOwn, shareOwn } from '../../../src/app/levels/own.ts';
import type { SharedContent } from '../../../src/app/levels/loaded-level.ts';
import { starterLevel, starterPicture } from '../../../tools/levels-starter.ts';
import { counted } from '../../counts.ts';

const level = (image = 'example.svg') =>
  structuredClone(starterLevel('own-level', 'My own level', './level.schema.json', image));
const levelBytes = (image?: string) => strToU8(JSON.stringify(level(image), null, 2));
const svg = strToU8(starterPicture);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const open: ReadOwn[] = [];

async function read(name: string, bytes: Uint8Array, taken: string[] = [], shared?: SharedContent): Promise<ReadOwn> {
  const result = await readOwn(name, bytes, taken, shared);
  open.push(result);
  return result;
}
const readZip = (files: Zippable) => read('level.zip', zipSync(files));
const codes = (result: ReadOwn) => result.problems.map(({ code }) => code);

afterEach(() => {
  for (const result of open.splice(0)) if (result.ok) result.release();
  vi.restoreAllMocks();
});

/** A level that needs no picture. */
function plain(): ReturnType<typeof level> {
  const { figures: _, ...rest } = level();
  const { figure: _f, show: _s, ...firstLook } = rest.concepts[0]!.firstLook;
  return {
    ...rest,
    concepts: [{ ...rest.concepts[0]!, firstLook }],
    items: rest.items.filter(({ kind }) => kind !== 'hotspot'),
  };
}

describe('a .json', () => {
  test('is a level ready to play', async () => {
    const bytes = strToU8(JSON.stringify(plain()));
    const result = await read('own.json', bytes);
    expect(result).toMatchObject({
      ok: true,
      bytes,
      problems: [],
      level: { origin: 'own', level: { id: 'own-level' } },
    });
    expect(result.ok && result.level.sources.get('my-source')?.publisher).toBe('Who published it');
  });

  test('is known by its content, whatever its name', async () => {
    expect((await read('own.txt', strToU8(JSON.stringify(plain())))).ok).toBe(true);
    expect(codes(await read('photo.png', png))).toEqual(['not-a-level-file']);
    expect(codes(await read('notes.txt', strToU8('Buy milk')))).toEqual(['not-a-level-file']);
  });

  test('that is not UTF-8 is refused', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(plain())}`, 'utf16le'));
    expect(codes(await read('own.json', utf16))).toEqual(['not-utf-8']);
  });

  test('may not take the id of a built-in level', async () => {
    const result = await read('own.json', strToU8(JSON.stringify(plain(), null, 2)), ['other', 'own-level']);
    expect(result.problems[0]).toMatchObject({ code: 'id-taken', line: 4, column: 9, path: ['id'] });
  });

  test('cannot bring pictures', async () => {
    expect((await read('own.json', levelBytes())).problems[0]).toMatchObject({
      code: 'picture-in-json',
      path: ['figures', 0, 'image'],
    });
  });

  test('may use shared sources and figures', async () => {
    const shared: SharedContent = {
      sources: new Map([['my-source', { id: 'my-source', title: 'Shared' }]]),
      figures: new Map([
        ['example-figure', { figure: level().figures![0]!, art: { kind: 'drawing', tree: ['svg', {}, []] } }],
      ]),
    };
    const { figures: _, sources: _s, ...rest } = level();
    const bytes = strToU8(JSON.stringify(rest));
    expect(codes(await read('own.json', bytes))).toContain('missing-link');
    const result = await read('own.json', bytes, [], shared);
    expect(result.ok && result.level.figures.get('example-figure')?.art.kind).toBe('drawing');
  });

  test('any bytes give a level or problems', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.json', 'a.zip', 'a'),
        async (bytes, name) => {
          const result = await readOwn(name, bytes, []);
          expect(result.ok).toBe(false);
          expect(result.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: counted('own level files of any bytes', 200, 5000) },
    );
  });
});

describe('a zip', () => {
  test.each<[string, Zippable]>([
    ['at its top', { 'level.json': levelBytes(), 'example.svg': svg }],
    ['in its only folder', { 'mine/level.json': levelBytes('art/example.svg'), 'mine/art/example.svg': svg }],
    [
      'packed by a Mac',
      {
        'mine/level.json': levelBytes(),
        'mine/example.svg': svg,
        '__MACOSX/mine/._level.json': png,
        'mine/.DS_Store': png,
      },
    ],
    ['stored, not compressed', { 'level.json': [levelBytes(), { level: 0 }], 'example.svg': [svg, { level: 0 }] }],
  ])('with the level %s is a level with its pictures', async (_, files) => {
    const result = await readZip(files);
    expect(result.problems).toEqual([]);
    const art = result.ok ? result.level.figures.get('example-figure')?.art : undefined;
    expect(art?.kind).toBe('picture');
    const picture = await fetch((art as { url: string }).url);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(await picture.text()).toBe(starterPicture);
  });

  test('gives the memory of its pictures back', async () => {
    const result = await readZip({ 'level.json': levelBytes(), 'example.svg': svg });
    if (!result.ok) throw new Error('refused');
    const { url } = result.level.figures.get('example-figure')!.art as { url: string };
    result.release();
    await expect(fetch(url)).rejects.toThrow();
  });

  test.each<[string, Zippable, string]>([
    ['without a level', { 'example.svg': svg }, 'zip-no-level'],
    ['with its level too deep', { 'a/b/level.json': levelBytes(), 'a/x.svg': svg }, 'zip-no-level'],
    ['with two levels', { 'a.json': levelBytes(), 'b.json': levelBytes() }, 'zip-several-levels'],
    ['without its picture', { 'level.json': levelBytes(), 'exampel.svg': svg }, 'picture-missing'],
    [
      'whose picture is not what its name says',
      { 'level.json': levelBytes('example.png'), 'example.png': svg },
      'picture-type',
    ],
    [
      'whose picture is no picture',
      { 'level.json': levelBytes(), 'example.svg': strToU8('<html><script>alert(1)</script></html>') },
      'picture-type',
    ],
    ['that climbs out', { 'level.json': levelBytes(), '../evil.svg': svg }, 'zip-path'],
    ['that climbs out by backslash', { 'level.json': levelBytes(), 'a\\..\\evil.svg': svg }, 'zip-path'],
    ['with a path from the root', { 'level.json': levelBytes(), '/etc/passwd': svg }, 'zip-path'],
    ['with a drive', { 'level.json': levelBytes(), 'C:/x.svg': svg }, 'zip-path'],
    [
      'with too many files',
      { 'level.json': levelBytes(), ...Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.txt`, png])) },
      'zip-too-many',
    ],
    ['that is a bomb', { 'level.json': levelBytes(), 'zeros.png': new Uint8Array(26 * 1024 * 1024) }, 'zip-too-big'],
  ])('%s is refused', async (_, files, code) => {
    const result = await readZip(files);
    expect(result.ok).toBe(false);
    expect(codes(result)).toContain(code);
  });

  test('says which file of it is wrong, and where', async () => {
    const result = await readZip({ 'mine/level.json': levelBytes('exampel.svg'), 'mine/example.svg': svg });
    expect(result.problems[0]).toMatchObject({
      file: 'level.zip/mine/level.json',
      path: ['figures', 0, 'image'],
      values: { suggestion: 'example.svg' },
    });
    expect(result.problems[0]?.line).toBeGreaterThan(1);
  });

  test('whose declared size is a lie cannot grow beyond it', async () => {
    const bytes = zipSync({ 'level.json': levelBytes(), 'example.svg': new Uint8Array(20 * 1024 * 1024) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 30; at++) {
      // Both headers of the large file: its real size is replaced by 10 bytes.
      if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === 20 * 1024 * 1024)
        view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 20 * 1024 * 1024)
        view.setUint32(at + 24, 10, true);
    }
    expect(codes(await read('level.zip', bytes))).toEqual(['picture-type']);
  });

  test('that is damaged anywhere gives a level or problems, and never throws', async () => {
    const good = zipSync({ 'level.json': levelBytes(), 'example.svg': svg });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }), fc.boolean(), async (at, byte, cut) => {
        const bytes = cut ? good.slice(0, at) : good.slice();
        if (!cut) bytes[at] = byte;
        const result = await readOwn('level.zip', bytes, []);
        if (result.ok) result.release();
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: counted('zips damaged at a byte', 300, 10_000) },
    );
  });
});

test('a level is shared as the file it came from', async () => {
  const json = strToU8(JSON.stringify(plain()));
  const file = shareOwn(json, 'Gähnen: why?');
  expect([file.name, file.type]).toEqual(['gahnen-why.json', 'application/json']);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(json);
  const zip = zipSync({ 'level.json': levelBytes(), 'example.svg': svg });
  expect(shareOwn(zip, '???')).toMatchObject({ name: 'level.zip', type: 'application/zip' });
  expect((await read(file.name, new Uint8Array(await file.arrayBuffer()))).ok).toBe(true);
});
