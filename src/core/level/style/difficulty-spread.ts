/** Easy and hard items in one level. */
import type { Level } from '../level.ts';
import type { Report } from '../report.ts';

const countedFrom = 12;
const leastShare = 0.1;

/** Warns of a difficulty that fewer than one item in ten has. */
export function checkDifficultySpread({ items }: Level, report: Report): void {
  if (items.length < countedFrom) return;
  for (const difficulty of [1, 2, 3] as const) {
    const found = items.filter((item) => item.difficulty === difficulty).length;
    const least = Math.ceil(items.length * leastShare);
    if (found < least) report.warn(['items'], 'difficulty-uneven', { difficulty, found, least });
  }
}
