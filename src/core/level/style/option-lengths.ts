/** Options of about equal length, so that none stands out before it is read. */
import type { ItemOf } from '../../items/item.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';

/** The longest option may be this much longer than the shortest, and this many characters are never seen. */
const mostFactor = 2;
const unseen = 10;
/** Several keys may be this much longer, in the mean, than the distractors, or shorter. */
const mostMeanFactor = 1.6;

export function checkOptionLengths(
  item: ItemOf<'single-choice'> | ItemOf<'multiple-response'>,
  path: Path,
  report: Report,
): void {
  const options = [...path, 'options'];
  if (item.kind === 'single-choice') {
    const lengths = item.options.map(({ text }) => text.length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    if (longest > shortest * mostFactor && longest > shortest + unseen)
      report.warn(options, 'options-uneven', { shortest, longest });
    return;
  }
  const keys = meanLength(item.options.filter(({ key }) => key));
  const others = meanLength(item.options.filter(({ key }) => !key));
  const [low, high] = [Math.min(keys, others), Math.max(keys, others)];
  if (high > low * mostMeanFactor && high > low + unseen)
    report.warn(options, 'keys-uneven', { keys: Math.round(keys), others: Math.round(others) });
}

function meanLength(options: readonly { readonly text: string }[]): number {
  return options.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, options.length);
}
