import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/core/level/catalogue.ts';
import type { Path, Problem, ProblemSentences } from '../../../src/core/level/problem.ts';
import { readLevel } from '../../../src/core/level/read.ts';
import { problemLine } from '../../../src/words/en/problem-line.ts';
import { problems as sentences } from '../../../src/words/en/problems.ts';
import { counted } from '../../counts.ts';
import { asText, goodLevel } from './good-level.ts';

sentences satisfies ProblemSentences;

type Json = Record<string, unknown>;

describe('a good level', () => {
  test('reads back as it was written', () => {
    expect(readLevel('good.json', asText(goodLevel()))).toEqual({ ok: true, level: goodLevel(), problems: [] });
  });

  test('may begin with a byte-order mark, which moves no column', () => {
    expect(readLevel('good.json', `\uFEFF${asText(goodLevel())}`).ok).toBe(true);
    expect(readLevel('bad.json', '\uFEFF[}').problems[0]).toMatchObject({ line: 1, column: 2 });
  });

  test('may have any line ends', () => {
    for (const end of ['\r\n', '\r']) {
      const text = asText({ ...goodLevel(), unheard: 1 }).replaceAll('\n', end);
      const read = readLevel('good.json', text);
      const lines = text.split(end);
      expect(read.problems[0]).toMatchObject({
        code: 'unknown-key',
        line: lines.findIndex((line) => line.includes('"unheard"')) + 1,
        column: 3,
      });
    }
  });

  test('keeps its text without blanks around it', () => {
    const read = readLevel('x.json', asText({ ...goodLevel(), title: '  Spaced  ' }));
    expect(read.ok && read.level.title).toBe('Spaced');
  });
});

describe('never throws', () => {
  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => refused(text)),
      { numRuns: counted('level texts drawn by chance', 500, 20_000) },
    );
  });

  test('whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => refused(JSON.stringify(value))),
      { numRuns: counted('level JSON drawn by chance', 500, 20_000) },
    );
  });

  test('whatever stands in place of any part of a level', () => {
    const anything = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        '',
        'no such id',
        '__proto__',
        'constructor',
        1e308,
        -0.5,
        [],
        {},
        [[]],
        [null],
        { kind: 'hotspot' },
        { toString: 1 },
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(anything, fc.nat(), (value, pick) => {
        const level = goodLevel();
        const paths = allPaths(level);
        const path = paths[pick % paths.length]!;
        set(level, path, value);
        const text = asText(level);
        const read = readLevel('spoilt.json', text);
        if (read.ok) expect(asText(JSON.parse(text))).toBe(text);
        else expect(read.problems.some(({ severity }) => severity === 'error')).toBe(true);
        expectPlaces(text, read.problems);
      }),
      { numRuns: counted('good levels with one part spoilt', 1000, 50_000) },
    );
  });

  test('megabytes of nonsense, in little time', () => {
    const start = performance.now();
    for (const text of [
      '['.repeat(5e6),
      '{"a":'.repeat(1e6),
      `"${'x'.repeat(5e6)}`,
      '0'.repeat(5e6),
      `{"items":[${'{},'.repeat(2e5)}{}]}`,
      `{"format":1,"items":${'9'.repeat(1e6)}}`,
    ]) {
      expect(readLevel('big.json', text).ok).toBe(false);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(readLevel('big.json', ' '.repeat(26 * 1024 * 1024)).problems[0]?.code).toBe('file-too-big');
  });

  test('thousands of problems are counted, and the first of them named', () => {
    const level = {
      ...goodLevel(),
      items: Array.from({ length: 3000 }, (_, n) => ({ ...goodLevel().items[0], id: `i${n}`, concept: 'nowhere' })),
    };
    const { problems } = readLevel('big.json', asText(level));
    expect(problems.filter(({ code }) => code === 'missing-link')).toHaveLength(200);
    expect(problems.find(({ code, severity }) => code === 'more-problems' && severity === 'error')?.values).toEqual({
      count: 2800,
    });
  });
});

test('any key that is misspelt is found, at its place, with what was meant', () => {
  const keys = allPaths(goodLevel()).filter((path) => typeof path.at(-1) === 'string');
  fc.assert(
    fc.property(fc.nat({ max: keys.length - 1 }), (pick) => {
      const path = keys[pick]!;
      const key = String(path.at(-1));
      const level = rename(goodLevel() as unknown as Json, path, `${key}x`);
      const text = asText(level);
      const { ok, problems } = readLevel('spoilt.json', text);
      // Without its kind, nothing else is known of an item.
      const code = key === 'kind' ? 'missing-key' : 'unknown-key';
      const problem = problems.find((each) => each.code === code);
      expect(ok).toBe(false);
      expect(problem?.values).toMatchObject(key === 'kind' ? { key } : { key: `${key}x`, suggestion: key });
      expectPlaces(text, problems);
    }),
    { numRuns: 200 },
  );
});

test('each level gets every problem said in one sentence with nothing left open', () => {
  const level = { ...goodLevel(), titel: 'x', place: 1.5, language: 'english!' };
  for (const problem of readLevel('level.json', asText(level)).problems) {
    const line = problemLine(problem);
    expect(line).toMatch(/^level\.json:\d+:\d+ [\w[\].$]+ — \S.*[.?]$/);
    expect(line).not.toMatch(/undefined|\[object/);
  }
});

test('facts are looked up only where there is a facts file', () => {
  const level = goodLevel();
  level.items[0]!.facts = ['nothing-known'];
  expect(readLevel('own.json', asText(level)).ok).toBe(true);
  const catalogue: Catalogue = { facts: new Map(), sources: new Map(), figures: new Map() };
  expect(readLevel('own.json', asText(level), catalogue).problems[0]).toMatchObject({
    code: 'missing-link',
    values: { target: 'fact', id: 'nothing-known' },
  });
});

/** Refused, with at least one problem. */
function refused(text: string): void {
  const read = readLevel('any.json', text);
  expect(read.ok).toBe(false);
  expect(read.problems.length).toBeGreaterThan(0);
}

/** Each problem stands where its path leads: the text there is the beginning of the value, or of the key. */
function expectPlaces(text: string, problems: readonly Problem[]): void {
  const root: unknown = JSON.parse(text);
  for (const { line, column, path, code } of problems) {
    if (code === 'more-problems') continue;
    const offset =
      text
        .split('\n')
        .slice(0, line! - 1)
        .reduce((sum, each) => sum + each.length + 1, 0) +
      column! -
      1;
    const meant = code === 'unknown-key' ? path.at(-1) : get(root, path);
    const written = asText(meant).split('\n')[0]!;
    expect(text.startsWith(written, offset), `${code} at ${path.join('.')}`).toBe(true);
  }
}

function allPaths(value: unknown, path: (string | number)[] = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    allPaths(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function get(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Json)[step], value);
}

function set(value: unknown, path: Path, to: unknown): void {
  (get(value, path.slice(0, -1)) as Json)[path.at(-1)!] = to;
}

function rename(level: Json, path: Path, name: string): unknown {
  const holder = get(level, path.slice(0, -1)) as Json;
  const entries = Object.entries(holder).map(([key, value]) => [key === path.at(-1) ? name : key, value] as const);
  if (path.length === 1) return Object.fromEntries(entries);
  set(level, path.slice(0, -1), Object.fromEntries(entries));
  return level;
}
