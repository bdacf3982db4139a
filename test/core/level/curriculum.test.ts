/** What `npm run levels:check` says of a whole folder of levels: real files, real processes. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readOwn } from '../../../src/app/levels/own.ts';
import type { Item } from '../../../src/core/items/item.ts';
import type { Level } from '../../../src/core/level/level.ts';
import { problemSentence } from '../../../src/words/en/problem-line.ts';
import { starterLevel, starterPicture } from '../../../tools/levels-starter.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Found from here, for a process that starts in another folder. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const scratch = mkdtempSync(join(tmpdir(), 'misfire-curriculum-'));
let folder: string;
let number = 0;

beforeEach(() => {
  folder = join(scratch, String(number++));
  mkdirSync(join(folder, 'figures'), { recursive: true });
  write('figures/a.svg', starterPicture);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function check(...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', tsx, join(root, 'tools', 'levels-check.ts'), ...args],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, out: stdout + stderr }),
    );
  });
}
function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

const fact = (id: string, more: object = {}) => ({
  id,
  topic: 'terms',
  claim: 'A claim.',
  founding: true,
  certainty: 'established',
  scorable: true,
  sources: ['my-source'],
  ...more,
});
/** The starter, each item resting on a fact, with shared sources. */
function level(change: (level: Level) => void = () => {}): Level {
  const made = structuredClone(starterLevel('a-level', 'A level', './level.schema.json', 'figures/a.svg'));
  delete made.sources;
  for (const item of made.items) item.facts = ['tested'];
  itemAt(made, 0).explanation += ' See a doctor if it lasts. This game teaches; it does not diagnose.';
  change(made);
  return made;
}
const itemAt = (of: Level, index: number): Item => of.items[index]!;

/** A folder in which nothing is wrong, but for what a test changes. */
function writeFolder(files: { readonly levels?: readonly Level[]; readonly [name: string]: unknown } = {}): void {
  const { levels = [level(marked)], ...others } = files;
  const all: Record<string, unknown> = {
    'sources.json': [{ id: 'my-source', title: 'A source' }],
    'facts.json': [fact('tested')],
    'misconceptions.json': [{ id: 'mis-01', belief: 'B.', correction: 'C.', facts: ['tested'] }],
    'founding-claims.json': [{ id: 'seed-01', claim: 'C.', facts: ['tested'], taughtBy: 'item' }],
    'vignettes.json': [
      {
        id: 'case-01',
        text: 'T.',
        cause: 'C.',
        step: 'S.',
        doctor: 'D.',
        urgency: 'soon',
        facts: ['tested'],
        cases: ['a-level/example-case'],
      },
    ],
    ...others,
  };
  for (const [name, content] of Object.entries(all)) write(name, content);
  for (const each of levels) write(`${each.id}.json`, each);
}
const marked = (of: Level): void => void Object.assign(itemAt(of, 0), { founding: true, misconception: 'mis-01' });

describe('a folder with facts, claims, misconceptions and vignettes', () => {
  test('that holds what it promises is all right', async () => {
    writeFolder();
    const { code, out } = await check('--folder', folder);
    expect(out).toContain('1 level with 10 items in 7 files: all right.');
    expect(code).toBe(0);
  });

  test('fails on everything that no level takes up, each with its place and the mend', async () => {
    writeFolder({
      'facts.json': [fact('tested'), fact('idle'), fact('left'), fact('soft', { scorable: false })],
      'misconceptions.json': [
        { id: 'mis-01', belief: 'B.', correction: 'C.', facts: ['tested'] },
        { id: 'mis-02', belief: 'B.', correction: 'C.', facts: ['soft'] },
      ],
      'founding-claims.json': [
        { id: 'seed-01', claim: 'C.', facts: ['idle', 'left'], taughtBy: 'item' },
        { id: 'seed-02', claim: 'C.', facts: ['idle'], taughtBy: 'source-note' },
      ],
      'vignettes.json': [
        {
          id: 'case-01',
          text: 'T.',
          cause: 'C.',
          step: 'S.',
          doctor: 'D.',
          urgency: 'soon',
          facts: ['idle'],
          cases: ['a-level/example-case'],
        },
        {
          id: 'case-02',
          text: 'T.',
          cause: 'C.',
          step: 'S.',
          doctor: 'D.',
          urgency: 'soon',
          facts: ['idle'],
          cases: [],
        },
      ],
      levels: [level((of) => (marked(of), (of.explanationOnly = ['left'])))],
    });
    const { code, out } = await check('--folder', folder);
    for (const part of [
      /warning: facts\.json:14:11 \[1\]\.id — No item tests the fact "idle"\. Write one, or name it in the "explanationOnly"/,
      /warning: misconceptions\.json:11:11 \[1\]\.id — No item corrects the misconception "mis-02"\./,
      /warning: founding-claims\.json:3:11 \[0\]\.id — No item teaches the claim "seed-01"\..*rests on idle, left/,
      /warning: vignettes\.json:\d+:7 \[0\]\.cases\[0\] — No item of the case "a-level\/example-case" rests on a fact of this vignette/,
      /warning: vignettes\.json:\d+:11 \[1\]\.id — No item hangs on a case of the vignette "case-02"/,
    ]) {
      expect(out).toMatch(part);
    }
    expect(out).toContain('5 warnings to mend.');
    expect(code).toBe(1);
  });

  test('refuses what is not there', async () => {
    writeFolder({
      'misconceptions.json': [{ id: 'mis-01', belief: 'B.', correction: 'C.', facts: ['testde'] }],
      'founding-claims.json': [{ id: 'seed-01', claim: 'C.', facts: ['tset'], taughtBy: 'itme' }],
    });
    const { code, out } = await check('--folder', folder);
    expect(out).toMatch(
      /misconceptions\.json:\d+:\d+ \[0\]\.facts\[0\] — There is no fact "testde"\. Did you mean "tested"\?/,
    );
    expect(out).toMatch(
      /founding-claims\.json:\d+:\d+ \[0\]\.taughtBy — "itme" is not allowed here\. Did you mean "item"\?/,
    );
    expect(code).toBe(1);
    writeFolder({
      'vignettes.json': [
        {
          id: 'case-01',
          text: 'T.',
          cause: 'C.',
          step: 'S.',
          doctor: 'D.',
          urgency: 'soon',
          facts: ['tested'],
          cases: ['a-level/exampel-case'],
        },
      ],
    });
    const again = await check('--folder', folder);
    expect(again.out).toMatch(
      /error: vignettes\.json:\d+:\d+ \[0\]\.cases\[0\] — There is no case "a-level\/exampel-case"\. Did you mean "a-level\/example-case"\?/,
    );
    expect(again.code).toBe(1);
    writeFolder({ levels: [level((of) => Object.assign(itemAt(of, 0), { misconception: 'mis-1' }))] });
    const third = await check('--folder', folder);
    expect(third.out).toMatch(
      /error: a-level\.json:\d+:\d+ items\[0\]\.misconception — There is no misconception "mis-1"/,
    );
    expect(third.code).toBe(1);
  });

  test('fails when one level asks nearly what another asks', async () => {
    const prompt = 'Which part of the cell does the work of sending far away?';
    const asks = (id: string, place: number, text: string) => {
      const made = level((of) => Object.assign(itemAt(of, 0), { prompt: text }));
      return {
        ...made,
        id,
        place,
        items: [...made.items.slice(0, 1), ...made.items.slice(8, 9)].map((item, n) =>
          n === 0 ? item : { ...item, prompt: `Find the one that has corners in ${id}, says picture ${place}.` },
        ),
      };
    };
    const levels = [
      asks('b-level', 1, prompt),
      asks('a-level', 2, 'Sending far away: which part of the cell does the work?'),
    ];
    const files = { 'misconceptions.json': [], 'founding-claims.json': [], 'vignettes.json': [] };
    writeFolder({ ...files, levels });
    const { code, out } = await check('--folder', folder);
    expect(out).toMatch(
      /warning: a-level\.json:\d+:\d+ items\[0\]\.prompt — Prompt and key are nearly those of "b-level\/one-right-option" \(line \d+\): 100 %/,
    );
    expect(code).toBe(1);
    write('a-level.json', { ...levels[1], language: 'de' });
    expect((await check('--folder', folder)).out).not.toContain('nearly those of');
  });
});

describe('bad input', () => {
  /** What an author may get wrong, where it is told, and in which words. */
  const cases: [name: string, spoil: (of: Level) => void, place: string, said: RegExp][] = [
    [
      'a missing source',
      (of) => (itemAt(of, 0).sources = ['my-sauce']),
      'items[0].sources[0]',
      /There is no source "my-sauce"\. Did you mean "my-source"\?/,
    ],
    [
      'a missing figure',
      (of) => Object.assign(itemAt(of, 8), { figure: 'exmple-figure' }),
      'items[8].figure',
      /There is no figure "exmple-figure"\. Did you mean "example-figure"\?/,
    ],
    [
      'a missing part',
      (of) => Object.assign(itemAt(of, 8), { key: 'right-sqare' }),
      'items[8].key',
      /The figure "example-figure" has no part "right-sqare"\. Did you mean "right-square"\?/,
    ],
    [
      'a missing concept',
      (of) => (itemAt(of, 3).concept = 'frist-concept'),
      'items[3].concept',
      /There is no concept "frist-concept"\. Did you mean "first-concept"\?/,
    ],
    [
      'an id used twice',
      (of) => (itemAt(of, 4).id = itemAt(of, 1).id),
      'items[4].id',
      /The item id "several-right-options" was used already, in line \d+\. Give this one another\./,
    ],
    [
      'a key left out',
      (of) => Object.assign(itemAt(of, 0), { options: [{ text: 'One' }, { text: 'Two' }, { text: 'Three' }] }),
      'items[0].options',
      /No option is right\. Add "key": true to the right one\./,
    ],
    [
      'a key of a cloze left out',
      (of) => void delete (itemAt(of, 3) as { answers?: unknown }).answers,
      'items[3]',
      /The key "answers" is missing\. Add it\./,
    ],
  ];

  test('fails with file, line, column and the mend; the game says the same', async () => {
    const levels = cases.map(([, spoil], n) => ({ ...level(spoil), id: `level-${n}` }));
    writeFolder({ levels, 'facts.json': [fact('tested')], 'vignettes.json': [] });
    write('level-fact.json', { ...level((of) => (itemAt(of, 2).facts = ['testde'])), id: 'level-fact' });
    const { code, out } = await check('--folder', folder);
    expect(code).toBe(1);
    expect(out).toMatch(
      /error: level-fact\.json:\d+:\d+ items\[2\]\.facts\[0\] — There is no fact "testde"\. Did you mean "tested"\?/,
    );
    for (const [n, [, , place, said]] of cases.entries()) {
      const text = JSON.stringify(levels[n], null, 2);
      const line = out
        .split('\n')
        .find((each) => each.startsWith(`error: level-${n}.json:`) && each.includes(` ${place} — `));
      expect(line, place).toMatch(said);
      const [, row, column] = /json:(\d+):(\d+) /.exec(line!)!;
      // The place leads to the value itself, which begins with a sign of JSON.
      expect(text.split('\n')[Number(row) - 1]![Number(column) - 1]).toMatch(/["{[]/);
      const own = await readOwn(`level-${n}.json`, new TextEncoder().encode(text), [], {
        sources: new Map([['my-source', { id: 'my-source', title: 'A source' }]]),
        figures: new Map(),
      });
      expect(own.ok).toBe(false);
      expect(own.problems.map(problemSentence).some((sentence) => said.test(sentence))).toBe(true);
    }
  });
});

test('an author’s own file passes with warnings', async () => {
  const own = starterLevel('own-level', 'Own', './level.schema.json', 'figures/a.svg');
  own.items[0]!.explanation = 'It is the way it is, as everybody knows, and has been that way at all times.';
  write('own.json', own);
  const { code, out } = await check(join(folder, 'own.json'));
  expect(out).toMatch(
    /warning: own\.json:\d+:\d+ items\[0\]\.explanation — The explanation says that it is so, not why/,
  );
  expect(out).toContain('1 file: all right, 1 warning.');
  expect(code).toBe(0);
});
