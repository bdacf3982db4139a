import * as v from 'valibot';
import { commonFields, consequence } from '../fields.ts';
import { shown } from '../shown.ts';

export const trueFalse = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('true-false'),
    key: v.pipe(v.boolean(), v.description('Whether the statement in the prompt is true.')),
    consequences: v.optional(v.strictObject({ true: consequence, false: consequence })),
    shows: v.optional(v.strictObject({ true: shown, false: shown })),
  }),
  v.description('A clear statement: true or false?'),
);
export type TrueFalse = v.InferOutput<typeof trueFalse>;

export interface TrueFalseResponse {
  readonly kind: 'true-false';
  readonly value: boolean;
}
