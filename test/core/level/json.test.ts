import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/core/level/json/parse.ts';
import { counted } from '../../counts.ts';

const codes = (text: string) => parseJson(text).faults.map(({ code }) => code);

describe('what JSON allows', () => {
  test('any JSON value is read as JSON.parse reads it, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = parseJson(text);
        expect(read.faults).toEqual([]);
        expect(read.whole).toBe(true);
        expect(read.value).toEqual(JSON.parse(text));
      }),
      { numRuns: counted('JSON values read as JSON.parse reads them', 500, 20_000) },
    );
  });

  test('any text is refused when JSON.parse refuses it, and never throws', () => {
    const jsonish = fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"',
          "'",
          'a',
          '"a"',
          '1',
          '-',
          '.',
          'e',
          'true',
          'null',
          ' ',
          '\n',
          '\\',
          '\\u',
          '//',
          '/*',
          '*/',
          '#',
          '\u0000',
          '“',
          '\ud800',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), jsonish), (text) => {
        const read = parseJson(text);
        let wanted: unknown;
        try {
          wanted = JSON.parse(text);
        } catch {
          expect(read.faults.length).toBeGreaterThan(0);
          return;
        }
        if (read.faults.length === 0) expect(read.value).toEqual(wanted);
      }),
      { numRuns: counted('texts refused as JSON.parse refuses them', 3000, 200_000) },
    );
  });

  test('__proto__ is a key like any other and changes no prototype', () => {
    const { value, faults } = parseJson('{"__proto__":{"polluted":1},"constructor":2}');
    expect(faults).toEqual([]);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what is refused, and where', () => {
  test.each<[string, string, string, number]>([
    ['nothing', '', 'empty-file', 0],
    ['only blanks', ' \n ', 'empty-file', 0],
    ['a comma too many in a list', '[1,2,]', 'trailing-comma', 4],
    ['a comma too many in an object', '{"a":1 , }', 'trailing-comma', 7],
    ['a line comment', '{\n// note\n"a":1}', 'comment', 2],
    ['a block comment', '{"a":/* x */1}', 'comment', 5],
    ['a hash comment', '# x\n1', 'comment', 0],
    ['single quotes', "{'a':1}", 'other-quotes', 1],
    ['curly quotes', '{"a":“b”}', 'other-quotes', 5],
    ['a key without quotes', '{a:1}', 'bare-key', 1],
    ['a missing comma in an object', '{"a":1\n"b":2}', 'missing-comma', 6],
    ['a missing comma in a list', '[1 2]', 'missing-comma', 2],
    ['a missing colon', '{"a" 1}', 'missing-colon', 5],
    ['a line break in a text', '{"a":"x\ny"}', 'line-break-in-text', 7],
    ['an escape that means nothing', '"a\\qb"', 'bad-escape', 2],
    ['a number with a leading zero', '[01]', 'bad-number', 1],
    ['a number that starts with a point', '[.5]', 'bad-number', 1],
    ['a number with a plus', '[+5]', 'bad-number', 1],
    ['True with a capital', '[True]', 'bad-word', 1],
    ['NaN', '[NaN]', 'bad-word', 1],
    ['an unclosed object', '{"a":1', 'ends-early', 6],
    ['an unclosed text', '{"a":"b', 'ends-early', 5],
    ['a bracket too many', '{}}', 'after-end', 2],
    ['a key given twice', '{"a":1,"b":2,"a":3}', 'duplicate-key', 13],
    ['a key given twice, once by escape', '{"a":1,"\\u0061":3}', 'duplicate-key', 7],
    ['a number beyond all doubles', '[1e999]', 'number-too-big', 1],
    ['half a character, as such', '["\ud800"]', 'half-character', 2],
    ['half a character, by escape', '["\\ud800"]', 'half-character', 1],
    ['an invisible character, by escape', '["a\\u0000"]', 'control-character', 3],
    ['very deep nesting', '['.repeat(100_000), 'too-deep', 61],
    ['very deep nesting of objects', '{"a":'.repeat(100_000), 'too-deep', 305],
  ])('%s', (_, text, code, offset) => {
    expect(parseJson(text).faults[0]).toMatchObject({ code, offset });
  });

  test('several slips are all found in one go', () => {
    expect(codes('{a:\'x\', // note\n"b":[1,],}')).toEqual([
      'bare-key',
      'other-quotes',
      'comment',
      'trailing-comma',
      'trailing-comma',
    ]);
  });

  test('a text of nothing but faults stops early', () => {
    expect(codes('[1 '.padEnd(300_000, '1 ')).length).toBeLessThanOrEqual(100);
  });
});

test('every value is found where it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = `  ${JSON.stringify(value, null, 1)}`;
      const { places } = parseJson(text);
      for (const [path, inner] of everyValue(JSON.parse(text), [])) {
        const written = JSON.stringify(inner, null, 1).split('\n')[0]!;
        expect(text.startsWith(written, places.offset(path))).toBe(true);
        const key = path.at(-1);
        if (typeof key === 'string')
          expect(text.startsWith(JSON.stringify(key), places.offset(path, 'key'))).toBe(true);
      }
    }),
    { numRuns: counted('JSON texts with the place of every value', 300, 5000) },
  );
});

function* everyValue(value: unknown, path: (string | number)[]): Generator<[(string | number)[], unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* everyValue(each, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) yield* everyValue((value as Record<string, unknown>)[key], [...path, key]);
}
