/** Every misconception is put right by an item, and few are shown as bare statements. */
import type { Level } from '../level/level.ts';
import type { Report } from '../level/report.ts';
import { isBareMyth, mostFalse } from '../level/style/myths.ts';
import type { Misconception } from './misconception.ts';

/** Warns of misconceptions that no item names, and of too many false statements over all levels. */
export function checkCorrected(all: readonly Misconception[], levels: readonly Level[], report: Report): void {
  const uses = levels.flatMap(({ items }) => items.filter((item) => item.misconception !== undefined));
  const used = new Set(uses.map((item) => item.misconception));
  for (const [index, { id }] of all.entries()) {
    if (!used.has(id)) report.warn([index, 'id'], 'misconception-unused', { id });
  }
  const shown = uses.filter(isBareMyth).length;
  if (shown > uses.length * mostFalse) report.warn([], 'myths-as-false', { shown, used: uses.length });
}
