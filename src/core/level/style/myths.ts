/** Misconceptions are put right more often than they are shown: at most one use in three is a false statement. */
import type { Item } from '../../items/item.ts';
import type { Level } from '../level.ts';
import type { Report } from '../report.ts';

export const mostFalse = 1 / 3;
/** Fewer uses than this cannot be split in three. */
const countedFrom = 3;

export function checkMyths({ items }: Level, report: Report): void {
  const used = items.filter(({ misconception }) => misconception !== undefined);
  const shown = used.filter(isBareMyth);
  if (used.length < countedFrom || shown.length <= used.length * mostFalse) return;
  report.warn(['items', items.indexOf(shown.at(-1)!), 'misconception'], 'myths-as-false', {
    shown: shown.length,
    used: used.length,
  });
}

/** The misconception stands there as a statement to judge. */
export function isBareMyth(item: Item): boolean {
  return item.misconception !== undefined && item.kind === 'true-false' && !item.key;
}
