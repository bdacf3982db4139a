import * as v from 'valibot';
import { commonFields, text } from '../fields.ts';

export const flashcard = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('flashcard'),
    back: v.pipe(text, v.description('The back of the card: one sentence, plus one "why" in the explanation.')),
  }),
  v.description('A card to recall freely, then turn and rate.'),
);
export type Flashcard = v.InferOutput<typeof flashcard>;

/** `rating`: how well the learner says it was recalled; 1 Again, 2 Hard, 3 Good, 4 Easy. */
export interface FlashcardResponse {
  readonly kind: 'flashcard';
  readonly rating: 1 | 2 | 3 | 4;
}
