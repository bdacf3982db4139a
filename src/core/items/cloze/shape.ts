import * as v from 'valibot';
import { commonFields, label } from '../fields.ts';

export const cloze = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('cloze'),
    prompt: v.pipe(
      commonFields.prompt,
      v.includes('____'),
      v.description('A sentence with one gap, written ____ (four underscores).'),
    ),
    answers: v.pipe(
      v.array(label),
      v.minLength(1),
      v.description(
        'Accepted words; the first one is shown as the key. Capitals, accents, hyphens and small slips are forgiven.',
      ),
    ),
    notAccepted: v.optional(
      v.pipe(
        v.array(label),
        v.description('Words close to an answer that mean something else, e.g. "tetanus" beside "tetany".'),
      ),
    ),
  }),
  v.description('A sentence with one gap, to be typed.'),
);
export type Cloze = v.InferOutput<typeof cloze>;

export interface ClozeResponse {
  readonly kind: 'cloze';
  readonly text: string;
}
