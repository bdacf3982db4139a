/**
 * How one part of a response fared. A part is an option, a step, a left side or a card, by its index in the level file;
 * for true-false 0 is "true" and 1 is "false"; the other kinds (cloze, numeric, hotspot, flashcard) have one part, 0.
 * right: chosen and right. wrong: chosen and wrong. missed: part of the key, but not chosen.
 * none: neither chosen nor part of the key.
 */
export type Verdict = 'right' | 'wrong' | 'missed' | 'none';

export interface Grade {
  /** 0 (nothing right) to 1 (exactly the key). */
  readonly score: number;
  /** Empty when the response was none for its item. */
  readonly parts: readonly Verdict[];
}

/** right: 1. partly: from 0.5 up. wrong: below 0.5. */
export type Outcome = 'right' | 'partly' | 'wrong';

/** The outcome that a score (0 to 1) stands for. */
export function outcome(score: number): Outcome {
  if (score >= 1) return 'right';
  return score >= 0.5 ? 'partly' : 'wrong';
}
