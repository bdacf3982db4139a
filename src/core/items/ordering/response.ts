import { areDistinctIndexes } from '../indexes.ts';
import type { Ordering, OrderingResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is no permutation of the steps. */
export function readOrdering(item: Ordering, given: { readonly order?: unknown }): OrderingResponse | undefined {
  const { order } = given;
  return areDistinctIndexes(order, item.steps.length) && order.length === item.steps.length
    ? { kind: 'ordering', order: [...order] }
    : undefined;
}
