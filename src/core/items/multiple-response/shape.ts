import * as v from 'valibot';
import { commonFields, consequence, label } from '../fields.ts';
import { shown } from '../shown.ts';

const option = v.strictObject({
  text: label,
  key: v.optional(v.pipe(v.boolean(), v.description('True for each option that belongs to the answer.'))),
  consequence: v.optional(consequence),
  shows: v.optional(shown),
});

export const multipleResponse = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('multiple-response'),
    options: v.pipe(v.array(option), v.minLength(3), v.maxLength(8)),
    keepOrder: v.optional(v.pipe(v.boolean(), v.description('True when the options have an order of their own.'))),
  }),
  v.description('One question, several right options. The prompt says how many, or "choose all that fit".'),
);
export type MultipleResponse = v.InferOutput<typeof multipleResponse>;

/** `choices`: distinct indexes into `options`, in any order. */
export interface MultipleResponseResponse {
  readonly kind: 'multiple-response';
  readonly choices: readonly number[];
}
