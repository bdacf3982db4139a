import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultWeights,
  dueBy,
  interval,
  longestInterval,
  remember,
  retrievability,
} from '../../../src/core/learning/fsrs.ts';
import { fuzzSeed } from '../../../src/core/learning/fuzz-seed.ts';
import { isLeech, leechLapses, type Memory, type Rating } from '../../../src/core/learning/memory.ts';

const ratings = fc.constantFrom<Rating>(1, 2, 3, 4);
/** Reviews as a wrong clock may date them: mostly forwards, sometimes far off, either way. */
const gaps = fc.oneof(fc.nat(3), fc.nat(400), fc.integer({ min: -40_000, max: 40_000 }));
const histories = fc.array(fc.record({ gap: gaps, rating: ratings, fuzzSeed: fc.nat() }), {
  minLength: 1,
  maxLength: 40,
});
const retentions = fc.double({ min: 0.7, max: 0.97, noNaN: true });

function replay(history: readonly { gap: number; rating: Rating; fuzzSeed: number }[]): Memory[] {
  const memories: Memory[] = [];
  let day = 20_000;
  for (const { gap, rating, fuzzSeed } of history) {
    day += gap;
    memories.push(remember(memories.at(-1), { day, rating, fuzzSeed }));
  }
  return memories;
}

describe('memory', () => {
  test('stays in its ranges whatever the ratings and the clock, and its days never go back', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const memories = replay(history);
        memories.forEach((memory, i) => {
          expect(memory.stability).toBeGreaterThanOrEqual(0.001);
          expect(memory.stability).toBeLessThanOrEqual(36_500);
          expect(memory.difficulty).toBeGreaterThanOrEqual(1);
          expect(memory.difficulty).toBeLessThanOrEqual(10);
          expect(memory.reviews).toBe(i + 1);
          if (i > 0) expect(memory.lastDay).toBeGreaterThanOrEqual(memories[i - 1]!.lastDay);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('a review dated before the last one counts as the same day', () => {
    const first = remember(undefined, { day: 100, rating: 3, fuzzSeed: 1 });
    expect(remember(first, { day: 40, rating: 3, fuzzSeed: 2 })).toEqual(
      remember(first, { day: 100, rating: 3, fuzzSeed: 2 }),
    );
  });

  test('a recall never makes it less stable, and the better the rating the more stable it is', () => {
    fc.assert(
      fc.property(histories, gaps, (history, gap) => {
        const before = replay(history).at(-1)!;
        const after = ([1, 2, 3, 4] as const).map(
          (rating) => remember(before, { day: before.lastDay + Math.max(0, gap), rating, fuzzSeed: 0 }).stability,
        );
        expect(after[1]).toBeGreaterThanOrEqual(before.stability);
        expect(after.toSorted((a, b) => a - b)).toEqual(after);
      }),
    );
  });

  test('forgetting counts as a lapse once a day or more has passed, not within a round; eight make a leech', () => {
    let memory = remember(undefined, { day: 0, rating: 1, fuzzSeed: 0 });
    memory = remember(memory, { day: 0, rating: 1, fuzzSeed: 0 });
    expect(memory.lapses).toBe(0);
    for (let day = 1; day < leechLapses; day++) memory = remember(memory, { day, rating: 1, fuzzSeed: 0 });
    expect([memory.lapses, isLeech(memory)]).toEqual([7, false]);
    memory = remember(memory, { day: leechLapses, rating: 1, fuzzSeed: 0 });
    expect([memory.lapses, isLeech(memory)]).toEqual([8, true]);
  });

  test('fades from 1 day by day, and a day before the review counts as that day', () => {
    const memory = remember(undefined, { day: 10, rating: 3, fuzzSeed: 0 });
    const chances = [0, 1, 2, 10, 1000].map((ahead) => retrievability(memory, 10 + ahead));
    expect(chances[0]).toBe(1);
    expect(chances.toSorted((a, b) => b - a)).toEqual(chances);
    expect(new Set(chances).size).toBe(5);
    expect(retrievability(memory, 5)).toBe(1);
  });
});

describe('due', () => {
  test('is tomorrow at the earliest, and within the fuzz of its interval', () => {
    fc.assert(
      fc.property(histories, retentions, (history, retention) => {
        const memory = replay(history).at(-1)!;
        const days = dueBy(retention)(memory) - memory.lastDay;
        const ideal = interval(memory.stability, retention);
        expect(days).toBeGreaterThanOrEqual(1);
        expect(days).toBeLessThanOrEqual(longestInterval);
        expect(Number.isInteger(days)).toBe(true);
        expect(Math.abs(days - ideal)).toBeLessThanOrEqual(ideal < 3 ? 0 : 1 + 0.15 * ideal + 1);
      }),
      { numRuns: 500 },
    );
  });

  test('follows desired retention: asking for more never makes it later', () => {
    fc.assert(
      fc.property(histories, retentions, retentions, (history, a, b) => {
        const memory = replay(history).at(-1)!;
        expect(interval(memory.stability, Math.max(a, b))).toBeLessThanOrEqual(
          interval(memory.stability, Math.min(a, b)),
        );
        expect(dueBy(Math.max(a, b))(memory)).toBeLessThanOrEqual(dueBy(Math.min(a, b))(memory) + 1);
      }),
    );
    const strong: Memory = { stability: 100, difficulty: 5, lastDay: 0, reviews: 9, lapses: 0, chance: 0.5 };
    expect(dueBy(0.9)(strong)).toBe(100);
    expect(dueBy(0.8)(strong)).toBeGreaterThan(200);
    expect(dueBy(0.97)(strong)).toBeLessThan(40);
  });

  test('at 90 % it is where the chance of recall has fallen to 90 %', () => {
    const memory: Memory = { stability: 40, difficulty: 5, lastDay: 0, reviews: 3, lapses: 0, chance: 0.5 };
    expect(retrievability(memory, interval(40, 0.9))).toBeCloseTo(0.9, 4);
  });

  test('fuzz spreads what was learned together, the same way each time', () => {
    const due = dueBy(0.9);
    const days = Array.from({ length: 200 }, (_, i) =>
      due({ ...remember(undefined, { day: 0, rating: 4, fuzzSeed: fuzzSeed(`level/item-${i}`, 1) }), stability: 30 }),
    );
    expect(new Set(days).size).toBeGreaterThan(4);
    const again = remember(undefined, { day: 0, rating: 4, fuzzSeed: fuzzSeed('level/item-0', 1) });
    expect(due({ ...again, stability: 30 })).toBe(days[0]);
    const reviews = Array.from(
      { length: 50 },
      (_, n) => remember(undefined, { day: 0, rating: 4, fuzzSeed: fuzzSeed('level/item-0', n) }).chance,
    );
    expect(Math.max(...reviews) - Math.min(...reviews)).toBeGreaterThan(0.7);
  });

  test('other weights give another memory', () => {
    const weights = defaultWeights.map((weight, i) => (i === 2 ? 10 : weight));
    expect(remember(undefined, { day: 0, rating: 3, fuzzSeed: 0 }, weights).stability).toBe(10);
  });
});
