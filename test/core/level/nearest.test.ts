import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/core/level/nearest.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['promt', 'prompt', 1],
  ['itmes', 'items', 1],
  ['abc', 'abc', 0],
])('%j and %j are %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('a distance is the same both ways, and a limit only cuts it off', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 8 }), (a, b, limit) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
    }),
  );
});

test.each([
  ['single_choice', 'single-choice'],
  ['SingleChoice', 'single-choice'],
  ['singel-choice', 'single-choice'],
  ['match', 'matching'],
  ['order', 'ordering'],
  ['zebra', undefined],
  ['', undefined],
])('%j was meant to be %j', (word, meant) => {
  expect(nearest(word, new Set(['single-choice', 'matching', 'ordering']).keys())).toBe(meant);
});
