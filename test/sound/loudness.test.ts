import { expect, test } from 'vitest';
import { loudness } from '../../src/sound/loudness.ts';
import { effects } from '../../src/sound/sprites.ts';

test.each([
  [0, 0],
  [0.4, 0.4],
  [1, 1],
  [7, 1],
  [-1, 0],
  [Number.NaN, 0],
  [Infinity, 1],
])('a volume of %d is %d', (volume, expected) => {
  expect(loudness(volume)).toBe(expected);
});

test('no effect lies within another, with silence between for slow decoders', () => {
  const places = Object.values(effects).sort(([a], [b]) => a - b);
  let end = 0;
  for (const [start, length] of places) {
    expect(start - end).toBeGreaterThanOrEqual(100);
    end = start + length;
  }
});
