/** From how right an answer was, and what else is known of it, to how well it was remembered. */
import { isFreeRecall } from '../items/free-recall.ts';
import type { Kind } from '../items/item.ts';
import type { Confidence, HintUsed } from './evidence.ts';
import type { Rating } from './memory.ts';

export interface Evidence {
  readonly kind: Kind;
  readonly scored: boolean;
  readonly hint: HintUsed;
  readonly confidence?: Confidence;
  /** The key of this very turn was shown before. */
  readonly keySeen: boolean;
  /** Milliseconds from the item's first appearance to the check. */
  readonly took: number;
  /** Flashcards: the learner's own rating. */
  readonly ownRating?: Rating;
}

/**
 * Milliseconds within which free recall is prompt. Reading a prompt of 25 words takes 6 s at 238 words a minute
 * (Brysbaert 2019, J Mem Lang 109), typing a word of 10 letters on a phone 4 s at 36 words a minute (Palin et al. 2019,
 * MobileHCI), and 5 s are left to think. It only tells Good from Easy: taking longer never lowers a rating.
 */
export const promptWithin = 15_000;

/**
 * The FSRS rating of an answer, or undefined where it is no evidence of memory (unscored).
 * In: `score`, 0 to 1. Right is Good; partly right or wrong is Again; so is "guess", a hint that took options away, and
 * a key that had been shown. A text hint makes it Hard at best. Easy: free recall, sure and prompt, or a flashcard's own.
 */
export function rate(score: number, evidence: Evidence): Rating | undefined {
  if (!evidence.scored) return undefined;
  if (score < 1 || evidence.keySeen || evidence.hint === 'removed' || evidence.confidence === 'guess') return 1;
  const recalled = evidence.kind === 'flashcard' ? ownRating(evidence) : isEasy(evidence) ? 4 : 3;
  return evidence.hint === 'text' ? 2 : recalled;
}

/** A card that was rated Again and put right afterwards was recalled: Good. */
function ownRating({ ownRating = 3 }: Evidence): Rating {
  return ownRating === 1 ? 3 : ownRating;
}

function isEasy({ kind, confidence, took }: Evidence): boolean {
  return isFreeRecall(kind) && confidence === 'sure' && took <= promptWithin;
}
