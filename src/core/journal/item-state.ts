/** What the journal says of one item, and what a review does to it. */
import { reviewSeed } from '../learning/fuzz-seed.ts';
import { remember, type Weights } from '../learning/fsrs.ts';
import type { Memory } from '../learning/memory.ts';
import { rate, type Evidence } from '../learning/rate.ts';
import { hash32 } from '../random.ts';
import type { Answered } from './entry.ts';

export interface ItemState {
  /** Undefined until a scored answer, and after a reset. */
  readonly memory?: Memory;
  /** Hash of the key that its memory is of; see keyHash. */
  readonly key?: string;
  readonly suspended: boolean;
  /** Was answered at least once. */
  readonly seen: boolean;
  /** The round of its first answer, where that was in one. */
  readonly seenIn?: string;
  /** Was right at its first answer in a round, at least once: no options taken away, the key not shown before. */
  readonly credited: boolean;
  /** The round that earned the credit, where that was in one. */
  readonly creditedIn?: string;
  /** Score of the last answer, 0 to 1. */
  readonly lastScore?: number;
  /** Answers in all, scored or not. */
  readonly answers: number;
  /** Until it is credited: rounds in which its key was shown, where no answer is a first one any more. */
  readonly rounds: readonly string[];
  /** hash32 of its name, the seed of whatever is drawn for it. */
  readonly seed: number;
}

/** An item of which the journal says nothing yet. In: its name, `level-id/item-id`. */
export function unseenItem(name: string): ItemState {
  return { suspended: false, seen: false, credited: false, answers: 0, rounds: [], seed: hash32(name) };
}

/** What is known of an answer besides its grade. */
export function evidenceOf({ response, scored, hint, confidence, keySeen, took }: Answered): Evidence {
  const ownRating = response.kind === 'flashcard' ? response.rating : undefined;
  return { kind: response.kind, scored, hint, confidence, keySeen, took, ownRating };
}

/**
 * The item after an answer. In: `grade`, the answer's own or as amended; `day`, the day number it counts for. A key that
 * differs from the one remembered starts the memory anew: it was mended, and the past is of another answer.
 */
export function reviewed(item: ItemState, entry: Answered, grade: number, day: number, weights: Weights): ItemState {
  const { round } = entry;
  const { seed, suspended } = item;
  const first = round === undefined || !item.rounds.includes(round);
  const credit = !item.credited && first && entry.scored && grade >= 1 && entry.hint !== 'removed' && !entry.keySeen;
  const credited = item.credited || credit;
  const rating = rate(grade, evidenceOf(entry));
  const kept = item.key === entry.key ? item.memory : undefined;
  return {
    memory:
      rating === undefined
        ? item.memory
        : remember(kept, { day, rating, fuzzSeed: reviewSeed(seed, (kept?.reviews ?? 0) + 1) }, weights),
    key: rating === undefined ? item.key : entry.key,
    suspended,
    seen: true,
    seenIn: item.seen ? item.seenIn : round,
    credited,
    creditedIn: credit ? round : item.creditedIn,
    lastScore: grade,
    answers: item.answers + 1,
    rounds: credited ? noRounds : first ? withRound(item.rounds, round) : item.rounds,
    seed,
  };
}

const noRounds: readonly string[] = [];

/** The item after an answer that was taken back: as if it had never been given, but its key was shown. */
export function shown(item: ItemState, { round }: Answered): ItemState {
  return item.credited ? item : { ...item, rounds: withRound(item.rounds, round) };
}

function withRound(rounds: readonly string[], round: string | undefined): readonly string[] {
  return round === undefined || rounds.includes(round) ? rounds : [...rounds, round];
}
