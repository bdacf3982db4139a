import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { myelin, nextStreak, points } from '../../../src/core/play/score.ts';
import { scores } from './plays.ts';

const hints = fc.constantFrom('none' as const, 'text' as const, 'removed' as const);

describe('points', () => {
  test.each([
    [1, 'none', 0, 100],
    [1, 'none', 1, 120],
    [1, 'none', 4, 180],
    [1, 'none', 5, 200],
    [1, 'none', 50, 200],
    [1, 'text', 0, 75],
    [1, 'removed', 0, 75],
    [1, 'text', 5, 150],
    [0.5, 'none', 0, 50],
    [0.5, 'none', 5, 100],
    [0.75, 'none', 1, 90],
    [0.4, 'none', 5, 40],
    [0, 'none', 5, 0],
  ] as const)('score %f, hint %s, %i right in a row before: %i', (score, hint, streak, expected) => {
    expect(points(score, hint, streak)).toBe(expected);
  });

  test('are whole, never below 0 or above 200, and never more for less', () => {
    fc.assert(
      fc.property(scores, scores, hints, fc.nat(20), (a, b, hint, streak) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const earned = points(more, hint, streak);
        expect(Number.isInteger(earned)).toBe(true);
        expect(earned).toBeGreaterThanOrEqual(points(less, hint, streak));
        expect(points(more, 'none', streak)).toBeGreaterThanOrEqual(earned);
        expect(earned).toBeLessThanOrEqual(200);
        expect(points(less, hint, streak)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('myelin goes up by 0.2 with each right answer in a row, to 2', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(myelin)).toEqual([1, 1.2, 1.4, 1.6, 1.8, 2, 2]);
  });

  test('right lengthens the streak, partly right leaves it, wrong ends it', () => {
    expect([1, 0.99, 0.5, 0.49, 0].map((score) => nextStreak(score, 3))).toEqual([4, 3, 3, 0, 0]);
  });
});
