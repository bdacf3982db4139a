import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOf } from '../../../src/ui/rich-text/ions.ts';
import { parseInline, parseRichText, type Inline } from '../../../src/ui/rich-text/parse.ts';

const marky = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '*', '**', '^', '~', '\n', '\n\n', '<b>', '&amp;', 'Ca', '2+'),
  maxLength: 60,
});
const without = (text: string) => text.replace(/[*^~]/g, '');
const depthOf = (spans: readonly Inline[]): number =>
  Math.max(0, ...spans.map((span) => (span.kind === 'text' ? 0 : 1 + depthOf(span.children))));

test('reads the marks', () => {
  expect(parseInline('A **bold *and italic* word**, Ca^2+^ and H~2~O')).toEqual([
    { kind: 'text', text: 'A ' },
    {
      kind: 'strong',
      children: [
        { kind: 'text', text: 'bold ' },
        { kind: 'em', children: [{ kind: 'text', text: 'and italic' }] },
        { kind: 'text', text: ' word' },
      ],
    },
    { kind: 'text', text: ', Ca' },
    { kind: 'sup', children: [{ kind: 'text', text: '2+' }] },
    { kind: 'text', text: ' and H' },
    { kind: 'sub', children: [{ kind: 'text', text: '2' }] },
    { kind: 'text', text: 'O' },
  ]);
});

test.each(['2 * 3 * 4', 'a ** b', '~ 5 and ~ 6', 'x^', '****', '* *', 'one *two'])('leaves %j as it is', (text) => {
  expect(plainOf(parseInline(text))).toBe(text);
  expect(parseInline(text).every((span) => span.kind === 'text')).toBe(true);
});

test('parts paragraphs at blank lines', () => {
  expect(parseRichText('one\ntwo\n\n \nthree\n').map(plainOf)).toEqual(['one\ntwo', 'three']);
  expect(parseRichText(' \n\n ')).toEqual([]);
});

test('text without marks is kept to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[*^~]/.test(text));
      expect(plainOf(parseInline(text))).toBe(text);
    }),
  );
});

test('of any text, only marks may be lost, and always in pairs', () => {
  fc.assert(
    fc.property(fc.oneof(marky, fc.string()), (text) => {
      const plain = plainOf(parseInline(text));
      expect(without(plain)).toBe(without(text));
      for (const mark of ['*', '^', '~']) {
        const lost = text.split(mark).length - plain.split(mark).length;
        expect(lost % 2).toBe(0);
        expect(lost).toBeGreaterThanOrEqual(0);
      }
      expect(parseRichText(text).map(plainOf).map(without).join('').replace(/\s/g, '')).toBe(
        without(text).replace(/\s/g, ''),
      );
    }),
  );
});

test('no depth of nesting exhausts it', () => {
  const text = '*^'.repeat(1000) + 'x' + '^*'.repeat(1000);
  expect(depthOf(parseInline(text))).toBeLessThanOrEqual(8);
  expect(without(plainOf(parseInline(text)))).toBe('x');
});

test('marks around plain words always count', () => {
  const word = fc.stringMatching(/^[a-z<>&]{1,8}$/);
  fc.assert(
    fc.property(word, word, fc.constantFrom('**', '*', '^', '~'), (before, inside, mark) => {
      expect(parseInline(`${before} ${mark}${inside}${mark}`)).toEqual([
        { kind: 'text', text: `${before} ` },
        { kind: expect.any(String), children: [{ kind: 'text', text: inside }] },
      ]);
    }),
  );
});
