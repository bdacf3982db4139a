import * as v from 'valibot';
import { commonFields, label } from '../fields.ts';

const finite = v.pipe(v.number(), v.finite());

export const numeric = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('numeric'),
    answer: v.pipe(finite, v.description('The best value, shown as the key.')),
    accept: v.optional(
      v.pipe(
        v.strictObject({ from: finite, to: finite }),
        v.description('Accepted range, both ends included. Left out: the exact value.'),
      ),
    ),
    unit: v.optional(v.pipe(label, v.description('Shown behind the field, e.g. "m/s".'))),
  }),
  v.description('A number to type.'),
);
export type Numeric = v.InferOutput<typeof numeric>;

/** `value`: the number typed, already parsed; NaN and infinities are refused when a response is read. */
export interface NumericResponse {
  readonly kind: 'numeric';
  readonly value: number;
}
