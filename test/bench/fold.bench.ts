/** Folding a long journal, and adding to it. */
import type { Entry } from '../../src/core/journal/entry.ts';
import { fold, foldOne } from '../../src/core/journal/fold.ts';
import { readEntry } from '../../src/core/journal/read-entry.ts';
import { madeJournal } from './made-journal.ts';
import { median, type Measured } from './measured.ts';

const today = 20_000;
const reviews = 100_000;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Undefined fields are left out in storage. */
const stored = (entry: Entry): string => JSON.stringify(entry);

export async function run(): Promise<Measured[]> {
  const entries = madeJournal(reviews, 5000, today);
  const lines = entries.map(stored);
  const whole = [1, 2, 3, 4, 5].map(() =>
    timed(() =>
      fold(
        lines.map((line) => readEntry(JSON.parse(line))!),
        { today },
      ),
    ),
  );
  const folding = [1, 2, 3, 4, 5].map(() => timed(() => fold(entries, { today })));

  let state = fold(entries, { today });
  const added = Array.from({ length: 101 }, (_, i): Entry => ({
    ...entries[i]!,
    id: `fedcba9876543210fedcba98/${i}`,
    tick: reviews + i + 1,
    day: today,
  }));
  const adding = added.map((entry) => timed(() => (state = foldOne(state, entry))));
  const undoing = added.slice(0, 21).map(({ id }, i) => {
    const undo: Entry = {
      kind: 'undone',
      target: id,
      id: `fedcba9876543210fedcba98/${200 + i}`,
      v: 1,
      tick: reviews + 200 + i,
      at: 0,
      day: today,
    };
    return timed(() => (state = foldOne(state, undo)));
  });
  const about = 'median, after 100,000 reviews of 5,000 items, in Node';
  return [
    {
      name: '100,000 reviews parsed, checked and folded',
      value: median(whole),
      unit: 'ms',
      limit: 2000,
      how: 'median of 5: JSON.parse, readEntry and fold, in Node',
    },
    { name: '100,000 reviews folded', value: median(folding), unit: 'ms', limit: 1000, how: 'median of 5, in Node' },
    { name: 'one more answer folded', value: median(adding), unit: 'ms', limit: 8, how: about },
    { name: 'one answer taken back', value: median(undoing), unit: 'ms', limit: 30, how: about },
  ];
}
