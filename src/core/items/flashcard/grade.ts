import type { Grade } from '../verdict.ts';
import type { Flashcard, FlashcardResponse } from './shape.ts';

/** Self-graded: Hard, Good and Easy mean that it was recalled, Again that it was not (the ratings of FSRS). */
export function gradeFlashcard(_item: Flashcard, response: FlashcardResponse): Grade {
  const recalled = response.rating >= 2;
  return { score: recalled ? 1 : 0, parts: [recalled ? 'right' : 'missed'] };
}
