import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast } from '../../../src/core/learning/forecast.ts';
import { dueBy, retrievability } from '../../../src/core/learning/fsrs.ts';
import type { Memory } from '../../../src/core/learning/memory.ts';
import { dueQueue, type Remembered } from '../../../src/core/learning/queue.ts';

const memory: fc.Arbitrary<Memory> = fc.record({
  stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  lastDay: fc.integer({ min: 19_000, max: 20_050 }),
  reviews: fc.nat(50),
  lapses: fc.nat(9),
  chance: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});
const remembered: fc.Arbitrary<Remembered> = fc.record({
  memory: fc.option(memory, { nil: undefined }),
  suspended: fc.boolean(),
});
const items = fc
  .array(remembered, { maxLength: 60 })
  .map((list) => new Map(list.map((item, i) => [`level/item-${i}`, item])));
const settings = { today: 20_000, retention: 0.9 };

describe('dueQueue', () => {
  test('holds exactly what is due and not suspended, what loses most by waiting first', () => {
    fc.assert(
      fc.property(items, (all) => {
        const queue = dueQueue(all, settings);
        const due = [...all]
          .filter(([, item]) => item.memory && !item.suspended && dueBy(0.9)(item.memory) <= 20_000)
          .map(([name]) => name);
        expect([...queue].sort()).toEqual(due.sort());
        const losses = queue.map((name) => {
          const { memory } = all.get(name)!;
          return retrievability(memory!, 20_000) - retrievability(memory!, 20_001);
        });
        losses.forEach((loss, i) => i > 0 && expect(loss).toBeLessThanOrEqual(losses[i - 1]! + 2e-6));
      }),
    );
  });

  test('saves what is slipping away before what is long forgotten or still firm', () => {
    const base = { difficulty: 5, reviews: 3, lapses: 0, chance: 0.5 };
    const all = new Map<string, Remembered>([
      ['level/forgotten', { memory: { ...base, stability: 1, lastDay: 19_000 }, suspended: false }],
      ['level/firm', { memory: { ...base, stability: 300, lastDay: 19_600 }, suspended: false }],
      ['level/slipping', { memory: { ...base, stability: 2, lastDay: 19_998 }, suspended: false }],
    ]);
    expect(dueQueue(all, settings)[0]).toBe('level/slipping');
  });

  test('equals are mixed, not in the order they were learned, and always in the same way', () => {
    const equal = Array.from({ length: 50 }, (_, i): [string, Remembered] => [
      `level/item-${i}`,
      {
        memory: { stability: 2, difficulty: 5, lastDay: 19_990, reviews: 1, lapses: 0, chance: ((i * 37) % 50) / 50 },
        suspended: false,
      },
    ]);
    const queue = dueQueue(new Map(equal), settings);
    expect(queue).not.toEqual(equal.map(([name]) => name));
    expect(dueQueue(new Map(equal.toReversed()), settings)).toEqual(queue);
  });

  test('asking among some leaves the others out', () => {
    fc.assert(
      fc.property(items, (all) => {
        const some = dueQueue(all, settings, (name) => name.endsWith('1'));
        expect(some).toEqual(dueQueue(all, settings).filter((name) => name.endsWith('1')));
      }),
    );
  });
});

describe('forecast', () => {
  test('counts each item once, on its day, with what is overdue today', () => {
    fc.assert(
      fc.property(items, (all) => {
        const days = 20;
        const coming = forecast(all.values(), settings, days);
        const ahead = [...all.values()]
          .filter(({ memory, suspended }) => memory && !suspended)
          .map(({ memory }) => Math.max(0, dueBy(0.9)(memory!) - 20_000));
        expect(coming.days).toEqual(Array.from({ length: days }, (_, n) => ahead.filter((day) => day === n).length));
        expect(coming.today).toBe(dueQueue(all, settings).length);
        expect(coming.week).toBe(ahead.filter((day) => day < 7).length);
        expect(coming.next).toBe(ahead.length === 0 ? undefined : Math.min(...ahead));
      }),
    );
  });
});
