/**
 * The seed of the fuzz of one review, 32 bits. In: `item`, the hash32 of the item's name (`level-id/item-id`); `review`,
 * the number of the review, from 1. Neighbouring numbers lie far apart: steps of 2^32 divided by the golden ratio.
 */
export function fuzzSeed(item: number, review: number): number {
  return (item + Math.imul(review, 0x9e3779b9)) >>> 0;
}
