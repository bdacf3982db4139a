/** A long-standing learner's journal, made by seed. */
import type { Entry } from '../../src/core/journal/entry.ts';
import { random } from '../../src/core/random.ts';

const day = 86_400_000;

/** `reviews` answers to `items` items within three years up to `today` (day number), in rounds of ten. */
export function madeJournal(reviews: number, items: number, today: number): Entry[] {
  const next = random(1);
  const days = 3 * 365;
  return Array.from({ length: reviews }, (_, i): Entry => {
    const on = today - days + Math.floor(((i + 1) * days) / reviews);
    const right = next() < 0.85;
    const n = Math.floor(next() * items);
    return {
      id: `0123456789abcdef01234567/${i}`,
      v: 1,
      tick: i + 1,
      at: on * day + day / 2,
      day: on,
      kind: 'answered',
      item: `level-${n % 30}/item-${n}`,
      response: { kind: 'single-choice', choice: right ? 0 : 1 },
      order: [2, 0, 1, 3],
      grade: right ? 1 : 0,
      took: Math.round(3000 + 9000 * next()),
      hint: next() < 0.1 ? 'text' : 'none',
      confidence: next() < 0.3 ? 'sure' : undefined,
      keySeen: false,
      scored: true,
      key: '0123456789abcdef',
      round: `round-${Math.floor(i / 10)}`,
      origin: 'solo',
    };
  });
}
