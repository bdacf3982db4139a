/** Finding what is due among very many items. */
import { forecast } from '../../src/core/learning/forecast.ts';
import { remember } from '../../src/core/learning/fsrs.ts';
import { fuzzSeed } from '../../src/core/learning/fuzz-seed.ts';
import type { Rating } from '../../src/core/learning/memory.ts';
import { dueQueue, type Remembered } from '../../src/core/learning/queue.ts';
import { random } from '../../src/core/random.ts';
import { median, type Measured } from './measured.ts';

const today = 20_000;

/** Items of a learner who was away for a while: most of them are due. */
function manyItems(count: number): Map<string, Remembered> {
  const next = random(3);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const name = `level-${i % 100}/item-${i}`;
      const lastDay = today - 1 - Math.floor(60 * next());
      const first = remember(undefined, {
        day: lastDay - Math.floor(20 * next()),
        rating: (1 + Math.floor(4 * next())) as Rating,
        fuzzSeed: fuzzSeed(name, 1),
      });
      const memory = remember(first, { day: lastDay, rating: 3, fuzzSeed: fuzzSeed(name, 2) });
      return [name, { memory, suspended: i % 50 === 0 }];
    }),
  );
}

export async function run(): Promise<Measured[]> {
  const items = manyItems(100_000);
  globalThis.gc?.(); // what building them left over is not the queue's to clear away
  const settings = { today, retention: 0.9 };
  const times = (run: () => void) =>
    Array.from({ length: 15 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
  const queued = times(() => dueQueue(items, settings));
  const foreseen = times(() => forecast(items.values(), settings, 30));
  const due = dueQueue(items, settings).length;
  return [
    {
      name: 'due queue over 100,000 items',
      value: median(queued),
      unit: 'ms',
      limit: 40,
      how: `median of 15, ${due} of them due, in Node; the very first call took ${Math.round(queued[0]!)} ms`,
    },
    {
      name: 'forecast over 100,000 items',
      value: median(foreseen),
      unit: 'ms',
      limit: 40,
      how: 'median of 15, in Node',
    },
  ];
}
