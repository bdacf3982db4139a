/** Tones in one level: what could worry a learner stands among enough that calms or is everyday. */
import type { Level } from '../level.ts';
import type { Report } from '../report.ts';

const countedFrom = 12;
/** With fewer calm items, a round could not give each rare one its company: see play/tone-balance.ts. */
const leastCalm = 1 / 3;
/** From this many grave items on, one at least must say what is harmless. */
const graveFrom = 3;

export function checkToneSpread({ items }: Level, report: Report): void {
  const count = (...tones: string[]) => items.filter(({ tone }) => tones.includes(tone)).length;
  const grave = count('rare', 'emergency');
  if (items.length < countedFrom || grave === 0) return;
  const least = Math.ceil(items.length * leastCalm);
  if (items.length - grave < least) report.warn(['items'], 'tone-grave', { calm: items.length - grave, least });
  if (grave >= graveFrom && count('reassure') === 0) report.warn(['items'], 'tone-unreassuring', { grave });
}
