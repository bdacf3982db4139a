import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letter } from '../../../src/ui/figure/letter.ts';
import { labelSpot, leaderEnd } from '../../../src/ui/figure/place.ts';

const part = (label?: { x: number; y: number }) => ({
  id: 'p',
  name: 'p',
  description: 'p',
  area: { x: 100, y: 100, width: 80, height: 40 },
  label,
});

test('letters go on after Z', () => {
  expect([0, 1, 25, 26, 27, 51, 52].map(letter)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA']);
});

test('a label without a place stands in the middle of its part, and needs no line', () => {
  expect(labelSpot(part())).toEqual({ x: 140, y: 120 });
  expect(leaderEnd(part())).toBeUndefined();
});

test('a line always ends inside its part', () => {
  const far = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(far, far, (x, y) => {
      const end = leaderEnd(part({ x, y }));
      const outside = x < 100 || x > 180 || y < 100 || y > 140;
      expect(end === undefined).toBe(!outside);
      if (end) expect(end.x > 100 && end.x < 180 && end.y > 100 && end.y < 140).toBe(true);
    }),
  );
});
