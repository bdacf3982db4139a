import * as v from 'valibot';
import { commonFields, label } from '../fields.ts';

export const matching = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('matching'),
    pairs: v.pipe(v.array(v.strictObject({ left: label, right: label })), v.minLength(2), v.maxLength(6)),
    extras: v.optional(
      v.pipe(v.array(label), v.maxLength(3), v.description('Right-hand distractors that belong to no left side.')),
    ),
  }),
  v.description('Pairs to match.'),
);
export type Matching = v.InferOutput<typeof matching>;

/**
 * `rights[i]`: what was matched to `pairs[i].left`, as an index into the rights (first those of `pairs`,
 * then `extras`), or null where nothing was. No right is used twice.
 */
export interface MatchingResponse {
  readonly kind: 'matching';
  readonly rights: readonly (number | null)[];
}
