import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, placeOf } from '../../../src/ui/items/ordering/reorder.ts';

const list = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 });

describe('moved', () => {
  test('moves one entry and keeps the order of the rest', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c'], 2, -5)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });

  test('is undone by moving back', () => {
    fc.assert(
      fc.property(list, fc.nat(7), fc.nat(7), (entries, a, b) => {
        const [from, to] = [a % entries.length, b % entries.length];
        const there = moved(entries, from, to);
        expect(there[to]).toBe(entries[from]);
        expect(moved(there, to, from)).toEqual(entries);
      }),
    );
  });
});

describe('placeOf', () => {
  const middles = [50, 150, 250, 350];
  test('stays while it has hardly moved, and goes where it is dragged', () => {
    expect(placeOf(middles, 1, 0, 25)).toBe(1);
    expect(placeOf(middles, 1, 70, 25)).toBe(1);
    expect(placeOf(middles, 1, 80, 25)).toBe(2);
    expect(placeOf(middles, 1, 1000, 25)).toBe(3);
    expect(placeOf(middles, 1, -80, 25)).toBe(0);
    expect(placeOf(middles, 3, -301, 25)).toBe(0);
  });

  test('is where it was for every row that has not moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 44, max: 200 }), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        (heights, at) => {
          const rows = heights.map((height, i) => heights.slice(0, i).reduce((sum, one) => sum + one, 0) + height / 2);
          expect(placeOf(rows, at % rows.length, 0, Math.min(...heights) / 4)).toBe(at % rows.length);
        },
      ),
    );
  });
});
