/** Moves in a list, as new lists. */

/** The list with the entry at `from` moved to stand at `to`; both are held inside the list. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined) return list;
  const rest = list.filter((_, i) => i !== from);
  const at = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, at), entry, ...rest.slice(at)];
}

/**
 * Where a dragged entry would stand. In: the middles of all entries before the drag, top to bottom; which one is dragged;
 * how far down it has been dragged; how near its middle must come to another's to take its place (pixels, as all of these).
 * Out: its index among them once dropped.
 */
export function placeOf(middles: readonly number[], dragged: number, by: number, reach: number): number {
  const middle = (middles[dragged] ?? 0) + by;
  return middles.filter((other, i) => i !== dragged && (i < dragged ? other <= middle - reach : other < middle + reach))
    .length;
}
