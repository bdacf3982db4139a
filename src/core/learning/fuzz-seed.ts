import { hash32 } from '../random.ts';

/** The seed of the fuzz of one review, 32 bits. In: the item's name (`level-id/item-id`); the number of the review, from 1. */
export function fuzzSeed(item: string, review: number): number {
  return reviewSeed(hash32(item), review);
}

/** The same from the hash32 of the item's name. Neighbouring reviews lie far apart: by 2^32 divided by the golden ratio. */
export function reviewSeed(itemSeed: number, review: number): number {
  return (itemSeed + Math.imul(review, 0x9e3779b9)) >>> 0;
}
