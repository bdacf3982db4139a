import { isIndex } from '../indexes.ts';
import { rightsOf } from './rights.ts';
import type { Matching, MatchingResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is none (a right used twice, a left too many or too few). */
export function readMatching(item: Matching, given: { readonly rights?: unknown }): MatchingResponse | undefined {
  const { rights } = given;
  if (!Array.isArray(rights) || rights.length !== item.pairs.length) return undefined;
  const count = rightsOf(item).length;
  if (!Array.from(rights as unknown[]).every((right) => right === null || isIndex(right, count))) return undefined;
  const used = (rights as (number | null)[]).filter((right) => right !== null);
  return new Set(used).size === used.length
    ? { kind: 'matching', rights: [...(rights as (number | null)[])] }
    : undefined;
}
