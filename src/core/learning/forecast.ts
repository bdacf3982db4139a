/** When items come back. */
import { defaultWeights, dueBy } from './fsrs.ts';
import type { QueueSettings, Remembered } from './queue.ts';

export interface Forecast {
  /** Due today or earlier. */
  readonly today: number;
  /** Due within seven days, today included. */
  readonly week: number;
  /** `days[n]`: due n days from today; `days[0]` holds what is overdue, too. */
  readonly days: readonly number[];
  /** Days from today until the next item is due, 0 when one is due now; undefined when none will be. */
  readonly next: number | undefined;
}

/** How many items are due on each of the next `count` days (a whole number of at least 0). Suspended items are left out. */
export function forecast(
  items: Iterable<Remembered>,
  { today, retention, weights = defaultWeights }: QueueSettings,
  count: number,
): Forecast {
  const due = dueBy(retention, weights);
  const days = Array.from({ length: count }, () => 0);
  let week = 0;
  let now = 0;
  let next = Infinity;
  for (const { memory, suspended } of items) {
    if (!memory || suspended) continue;
    const ahead = Math.max(0, due(memory) - today);
    if (ahead < count) days[ahead]!++;
    if (ahead < 7) week++;
    if (ahead === 0) now++;
    next = Math.min(next, ahead);
  }
  return { today: now, week, days, next: Number.isFinite(next) ? next : undefined };
}
