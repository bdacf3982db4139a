/** How often the key is the longest option, over a level. */
import type { ItemOf } from '../../items/item.ts';
import type { Level } from '../level.ts';
import type { Report } from '../report.ts';

const countedFrom = 4;
const mostNamed = 5;

/** Warns when taking the longest option would be right at least one item more often than taking any. */
export function checkKeyLengths({ items }: Level, report: Report): void {
  const choices = items.filter((item) => item.kind === 'single-choice');
  if (choices.length < countedFrom) return;
  const expected = choices.reduce((sum, { options }) => sum + 1 / options.length, 0);
  const shares = choices.map((item) => ({ id: item.id, share: longestShare(item) }));
  const found = shares.reduce((sum, { share }) => sum + share, 0);
  if (found - expected < 1) return;
  const named = shares
    .filter(({ share }) => share === 1)
    .slice(0, mostNamed)
    .map(({ id }) => id);
  report.warn(['items'], 'key-longest-often', {
    found: Math.round(found),
    count: choices.length,
    expected: Math.round(expected),
    items: named.join(', '),
  });
}

/** The chance that the longest option is the key: 1 or 0, or a share where several are equally long. */
export function longestShare({ options }: ItemOf<'single-choice'>): number {
  const most = Math.max(...options.map(({ text }) => text.length));
  const longest = options.filter(({ text }) => text.length === most);
  return longest.some(({ key }) => key) ? 1 / longest.length : 0;
}
