/** A real person's reviews through our fold: how long it takes, and how well it foretells what was recalled. */
import { readFileSync } from 'node:fs';
import type { Entry } from '../../src/core/journal/entry.ts';
import { fold, foldOne } from '../../src/core/journal/fold.ts';
import { dayNumber } from '../../src/core/learning/day.ts';
import { retrievability } from '../../src/core/learning/fsrs.ts';
import type { Rating } from '../../src/core/learning/memory.ts';
import { median, type Measured } from './measured.ts';

/** The person's day starts at 08:00 UTC; ours start at 04:00 local time. */
const offsetMinutes = 240;

function reviews(): Entry[] {
  const [, ...lines] = readFileSync(new URL('data/reviews-josh.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines
    .map((line) => line.split(',').map(Number) as [number, number, Rating, number, number])
    .sort((a, b) => a[1] - b[1])
    .map(([card, at, rating, , took], i): Entry => ({
      id: `0123456789abcdef01234567/${i}`,
      v: 1,
      tick: i + 1,
      at,
      day: dayNumber(at, offsetMinutes),
      kind: 'answered',
      item: `real/card-${card}`,
      response: { kind: 'flashcard', rating },
      order: [],
      grade: rating > 1 ? 1 : 0,
      took,
      hint: 'none',
      keySeen: false,
      scored: true,
      key: 'key',
      origin: 'solo',
    }));
}

interface Foretold {
  /** Mean logarithmic loss of the chance of recall told before each review that came a day or more after the last. */
  readonly loss: number;
  /** The loss of telling the share that was recalled each time: whoever is no better than that foretells nothing. */
  readonly lossOfMean: number;
  readonly reviews: number;
}

function foretold(entries: readonly Entry[], today: number): Foretold {
  const empty = fold([], { today });
  let state = empty;
  let sum = 0;
  let count = 0;
  let recalled = 0;
  for (const entry of entries) {
    if (entry.kind !== 'answered') continue;
    const memory = state.items.get(entry.item)?.memory;
    if (memory && entry.day > memory.lastDay) {
      const chance = retrievability(memory, entry.day);
      sum -= Math.log(entry.grade === 1 ? chance : 1 - chance);
      count++;
      recalled += entry.grade;
    }
    // Without the entries before, or each step would copy them all.
    state = foldOne({ ...state, entries: [] }, entry);
  }
  const mean = recalled / count;
  return { loss: sum / count, lossOfMean: -(mean * Math.log(mean) + (1 - mean) * Math.log(1 - mean)), reviews: count };
}

export async function run(): Promise<Measured[]> {
  const entries = reviews();
  const today = entries.at(-1)!.day;
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    fold(entries, { today });
    return performance.now() - start;
  });
  const { loss, lossOfMean, reviews: count } = foretold(entries, today);
  return [
    {
      name: '12,580 real reviews folded',
      value: median(times),
      unit: 'ms',
      limit: 300,
      how: 'median of 5, reviews-josh.csv, in Node',
    },
    {
      name: 'log loss of recall foretold',
      value: loss,
      unit: 'nats',
      limit: Number(lossOfMean.toFixed(4)),
      how: `default FSRS-6 weights, ${count} reviews a day or more after the last; the limit is what telling the mean each time would lose`,
    },
  ];
}
