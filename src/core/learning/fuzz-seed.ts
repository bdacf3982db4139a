import { hash32 } from '../random.ts';

/** The seed of the fuzz of one review, 32 bits: by item (`level-id/item-id`) and the number of the review, from 1. */
export function fuzzSeed(item: string, review: number): number {
  return hash32(`fuzz/${item}/${review}`);
}
