import * as v from 'valibot';
import { commonFields, id, label } from '../fields.ts';

export const categorise = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('categorise'),
    bins: v.pipe(v.array(v.strictObject({ id, name: label })), v.minLength(2), v.maxLength(4)),
    cards: v.pipe(
      v.array(
        v.strictObject({ text: label, bin: v.pipe(id, v.description('The id of the bin this card belongs to.')) }),
      ),
      v.minLength(3),
      v.maxLength(12),
    ),
  }),
  v.description('Cards to sort into bins.'),
);
export type Categorise = v.InferOutput<typeof categorise>;

/** `bins[i]`: the index of the bin that `cards[i]` was put into, or null where it was left out. */
export interface CategoriseResponse {
  readonly kind: 'categorise';
  readonly bins: readonly (number | null)[];
}
