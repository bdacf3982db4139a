import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../src/core/items/numeric/parse.ts';

test.each([
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['.5', 0.5],
  ['0,125', 0.125],
  ['1000', 1000],
  ['1 000', 1000],
  ['1\u202f000', 1000],
  ['1,000', 1000],
  ['1’000', 1000],
  ['1.000', 1],
  ['1.000.000', 1_000_000],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['-70', -70],
  ['−70', -70],
  ['- 70', -70],
  ['+3', 3],
  ['-0', 0],
  ['٣', 3],
  ['١٬', undefined],
])('%j is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  '',
  ' ',
  '-',
  'seven',
  '1,2,3',
  '12,34,567',
  '1,000,00',
  '1 00',
  '1,000 000',
  '10-20',
  '~5',
  '1e3',
  '0x10',
  '5 ms',
  'NaN',
  'Infinity',
  '9'.repeat(41),
])('%j is none', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test('the unit may be typed, too', () => {
  expect(parseNumber('5 ms', 'ms')).toBe(5);
  expect(parseNumber('5MS', 'ms')).toBe(5);
  expect(parseNumber('ms', 'ms')).toBeUndefined();
  expect(parseNumber('5 s', 'ms')).toBeUndefined();
});

test('any number written plainly is read as itself, and no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.nat(999),
      (whole, decimals) => void expect(parseNumber(`${whole}.${decimals}`)).toBe(Number(`${whole}.${decimals}`) + 0),
    ),
  );
  fc.assert(
    fc.property(fc.string(), (text) => void expect(['number', 'undefined']).toContain(typeof parseNumber(text))),
  );
});
