import { isIndex } from '../indexes.ts';
import type { Categorise, CategoriseResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is none. */
export function readCategorise(item: Categorise, given: { readonly bins?: unknown }): CategoriseResponse | undefined {
  const { bins } = given;
  if (!Array.isArray(bins) || bins.length !== item.cards.length) return undefined;
  if (!Array.from(bins as unknown[]).every((bin) => bin === null || isIndex(bin, item.bins.length))) return undefined;
  return { kind: 'categorise', bins: [...(bins as (number | null)[])] };
}
