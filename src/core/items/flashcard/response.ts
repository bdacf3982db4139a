import type { Flashcard, FlashcardResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is none. */
export function readFlashcard(_item: Flashcard, given: { readonly rating?: unknown }): FlashcardResponse | undefined {
  const { rating } = given;
  return rating === 1 || rating === 2 || rating === 3 || rating === 4 ? { kind: 'flashcard', rating } : undefined;
}
