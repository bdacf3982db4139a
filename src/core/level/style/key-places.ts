/** Where the key stands, over a level: only where the game keeps the order of the options; elsewhere it shuffles them. */
import type { Level } from '../level.ts';
import type { KeyPlace } from '../problems/quality.ts';
import type { Report } from '../report.ts';

const countedFrom = 4;

/**
 * Warns of a place (first, last, between) that holds the key more often than chance: by two standard deviations of the
 * count that chance gives, which adds up one chance for each item.
 */
export function checkKeyPlaces({ items }: Level, report: Report): void {
  const kept = items.flatMap((item) =>
    item.kind === 'single-choice' && item.keepOrder
      ? [{ count: item.options.length, key: item.options.findIndex((option) => option.key) }]
      : [],
  );
  if (kept.length < countedFrom) return;
  for (const place of ['first', 'between', 'last'] as const) {
    const chances = kept.map(({ count }) => (place === 'between' ? Math.max(0, count - 2) : 1) / count);
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const deviation = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
    const found = kept.filter(({ count, key }) => placeOf(key, count) === place).length;
    if (found > expected + 2 * deviation)
      report.warn(['items'], 'key-place-uneven', { place, found, count: kept.length });
  }
}

function placeOf(key: number, count: number): KeyPlace {
  if (key <= 0) return 'first';
  return key === count - 1 ? 'last' : 'between';
}
