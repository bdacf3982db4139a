import type { Hotspot } from './shape.ts';

/**
 * Ids of the parts that can be chosen, as `presentationOrder` indexes them: the item's targets, or else all parts of its
 * figure. In: `figureParts`, the ids of the figure's parts in the order of the level file.
 */
export function targetsOf(item: Hotspot, figureParts: readonly string[]): readonly string[] {
  return item.targets ?? figureParts;
}
