import * as v from 'valibot';
import { commonFields, consequence, label } from '../fields.ts';
import { shown } from '../shown.ts';

const option = v.strictObject({
  text: label,
  key: v.optional(v.pipe(v.boolean(), v.description('True for the one right option.'))),
  consequence: v.optional(consequence),
  shows: v.optional(shown),
});

export const singleChoice = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('single-choice'),
    options: v.pipe(v.array(option), v.minLength(2), v.maxLength(6)),
    keepOrder: v.optional(
      v.pipe(v.boolean(), v.description('True when the options have an order of their own, such as numbers.')),
    ),
  }),
  v.description('One question, one right option.'),
);
export type SingleChoice = v.InferOutput<typeof singleChoice>;

/** `choice`: index into `options` as the level file lists them. */
export interface SingleChoiceResponse {
  readonly kind: 'single-choice';
  readonly choice: number;
}
