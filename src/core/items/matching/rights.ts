import type { Matching } from './shape.ts';

/** The right-hand sides on offer, as responses index them: those of the pairs, then the extras. */
export function rightsOf(item: Matching): readonly string[] {
  return [...item.pairs.map((pair) => pair.right), ...(item.extras ?? [])];
}
