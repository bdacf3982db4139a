import * as v from 'valibot';
import { commonFields, label } from '../fields.ts';

export const ordering = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('ordering'),
    steps: v.pipe(
      v.array(label),
      v.minLength(3),
      v.maxLength(8),
      v.description('The steps in the right order; the game shuffles them.'),
    ),
  }),
  v.description('Steps to put in order.'),
);
export type Ordering = v.InferOutput<typeof ordering>;

/** `order`: a permutation of the indexes into `steps`; `order[0]` is the step put first. */
export interface OrderingResponse {
  readonly kind: 'ordering';
  readonly order: readonly number[];
}
