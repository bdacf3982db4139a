/** `npm run levels:check` and `levels:new` by their public door: real files, real processes. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { starterLevel, starterPicture } from '../../../tools/levels-starter.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'misfire-levels-'));
let folder: string;
let number = 0;

beforeEach(() => {
  folder = join(scratch, String(number++));
  mkdirSync(join(folder, 'figures'), { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(tool: string, ...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(root, 'tools', tool), ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, out: stdout + stderr });
      },
    );
  });
}
const check = (...args: string[]) => run('levels-check.ts', ...args);
const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
const level = () => structuredClone(starterLevel('a-level', 'A level', './level.schema.json', 'figures/a.svg'));

describe('a folder of levels', () => {
  test('that is all right', async () => {
    write('a-level.json', level());
    write('figures/a.svg', starterPicture);
    const { code, out } = await check('--folder', folder);
    expect(out).toContain('1 level with 10 items in 2 files: all right.');
    expect(code).toBe(0);
  });

  test('with something wrong in every file: all is said, with its place and the mend', async () => {
    const spoilt = level();
    spoilt.items[0]!.concept = 'frist-concept';
    write('a-level.json', spoilt);
    write('b-level.json', `{ "id": 'b', }`);
    write('c-level.json', { ...level(), figures: [{ ...level().figures![0]!, image: 'figures/b.svg' }] });
    write('figures/a.svg', starterPicture.replace('fill-panel', 'fill-pannel'));
    write('figures/shared.json', { ...level().figures![0]!, id: 'shared', image: 'a.svg', parts: [] });
    write('figures/orphan.svg', starterPicture);
    write('facts.json', [
      { id: 'f', topic: 't', claim: 'C.', founding: false, certainty: 'sure', scorable: true, sources: ['nowhere'] },
    ]);
    write('sources.json', [
      { id: 'used', title: 'T' },
      { id: 'used', title: 'U' },
    ]);
    const { code, out } = await check('--folder', folder);
    for (const part of [
      /a-level\.json:\d+:\d+ items\[0\]\.concept — There is no concept "frist-concept"\. Did you mean "first-concept"\?/,
      /b-level\.json:1:9 id — Text and keys stand in straight double quotes/,
      /b-level\.json:1:12 .*— Nothing follows this comma\. Delete it\./,
      /c-level\.json:\d+:\d+ figures\[0\]\.image — The picture "figures\/b\.svg" is not there\. Did you mean "figures\/a\.svg"\?/,
      /a\.svg:3:\d+ — "fill-pannel" is no class for drawings.*Did you mean "fill-panel"\?/,
      /orphan\.svg — No figure uses the drawing/,
      /facts\.json:7:18 \[0\]\.certainty — "sure" is not allowed here/,
      /sources\.json:7:11 \[1\]\.id — The source id "used" was used already, in line 3/,
    ]) {
      expect(out).toMatch(part);
    }
    expect(out).toMatch(/\d+ errors(?: and \d+ warnings?)? to mend/);
    expect(code).toBe(1);
  });

  test('two levels with one id', async () => {
    write('a.json', level());
    write('b.json', level());
    write('figures/a.svg', starterPicture);
    const { code, out } = await check('--folder', folder);
    expect(out).toMatch(/b\.json:4:9 id — The id "a-level" is taken by another level/);
    expect(code).toBe(1);
  });

  test('advice to play a level first that is not there', async () => {
    write('a.json', { ...level(), bestAfter: ['a-levle', 'b-level'] });
    write('b.json', { ...level(), id: 'b-level' });
    write('figures/a.svg', starterPicture);
    const { code, out } = await check('--folder', folder);
    expect(out).toMatch(
      /a\.json:\d+:\d+ bestAfter\[0\] — There is no level "a-levle"\. Name the id of a built-in level/,
    );
    expect(out).toMatch(/1 error to mend/);
    expect(code).toBe(1);
  });

  test('what no level uses is a note, and fails nothing', async () => {
    write('a-level.json', level());
    write('figures/a.svg', starterPicture);
    write('sources.json', [{ id: 'idle', title: 'T' }]);
    const { code, out } = await check('--folder', folder, '--notes');
    expect(out).toContain('note: 1 sources not used by any level: idle');
    expect(code).toBe(0);
  });
});

describe("an author's own files", () => {
  test('a level with its picture beside it, and the same packed', async () => {
    write('mine.json', level());
    write('figures/a.svg', starterPicture);
    writeFileSync(
      join(folder, 'mine.zip'),
      zipSync({ 'mine.json': strToU8(JSON.stringify(level())), 'figures/a.svg': strToU8(starterPicture) }),
    );
    const { code, out } = await check(join(folder, 'mine.json'), join(folder, 'mine.zip'));
    expect(out).toContain('2 files: all right.');
    expect(code).toBe(0);
  });

  test('what is wrong with them', async () => {
    write('mine.json', { ...level(), id: 'twitch-or-spasm' });
    writeFileSync(join(folder, 'empty.zip'), zipSync({ 'readme.txt': strToU8('hi') }));
    const { code, out } = await check(
      join(folder, 'mine.json'),
      join(folder, 'empty.zip'),
      join(folder, 'missing.json'),
    );
    expect(out).toMatch(/mine\.json:4:9 id — The id "twitch-or-spasm" is taken/);
    expect(out).toMatch(/mine\.json:\d+:\d+ figures\[0\]\.image — The picture "figures\/a\.svg" is not there/);
    expect(out).toContain('The zip holds no level');
    expect(out).toMatch(/There is no file ".*missing\.json"/);
    expect(out).toContain('3 files: 4 errors to mend.');
    expect(code).toBe(1);
  });
});

describe('levels:new', () => {
  test('writes a starter that passes the check, and never overwrites', async () => {
    const first = await run('levels-new.ts', 'Why We Yawn', 'Why we yawn', folder);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Next:') });
    const file = join(folder, 'why-we-yawn.json');
    const text = readFileSync(file, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ id: 'why-we-yawn', title: 'Why we yawn' });
    expect(existsSync(join(folder, 'figures', 'why-we-yawn-example.svg'))).toBe(true);
    expect((await check('--folder', folder)).out).toContain('all right.');
    writeFileSync(file, 'mine');
    const second = await run('levels-new.ts', 'why-we-yawn', 'Other', folder);
    expect(second).toMatchObject({ code: 1, out: expect.stringContaining('stays as it is') });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('says how to call it when it is given nothing', async () => {
    expect(await run('levels-new.ts')).toMatchObject({
      code: 1,
      out: expect.stringContaining('npm run levels:new -- my-level'),
    });
  });
});
