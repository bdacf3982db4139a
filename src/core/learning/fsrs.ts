/**
 * FSRS-6 through ts-fsrs, with our own days and without minute steps. Formulas:
 * github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm.
 */
import { default_maximum_interval, default_w, FSRSAlgorithm, get_fuzz_range } from 'ts-fsrs';
import { random } from '../random.ts';
import type { Memory, Rating } from './memory.ts';

/** The 21 weights of FSRS-6. */
export type Weights = readonly number[];
export const defaultWeights: Weights = default_w;

/** Longest interval, in days. */
export const longestInterval = default_maximum_interval;

export interface Review {
  /** Day number of the review; a day before the last one counts as the same day. */
  readonly day: number;
  readonly rating: Rating;
  /** 32-bit seed of the fuzz; see fuzzSeed. */
  readonly fuzzSeed: number;
}

const algorithms = new WeakMap<Weights, FSRSAlgorithm>();

function algorithm(weights: Weights): FSRSAlgorithm {
  const known = algorithms.get(weights);
  if (known) return known;
  const made = new FSRSAlgorithm({
    w: [...weights],
    enable_short_term: true,
    learning_steps: [],
    relearning_steps: [],
  });
  algorithms.set(weights, made);
  return made;
}

/** Memory after a review. In: undefined `memory` for the first one. A second review on the same day uses FSRS-6's same-day formula. */
export function remember(
  memory: Memory | undefined,
  { day, rating, fuzzSeed }: Review,
  weights: Weights = defaultWeights,
): Memory {
  const chance = random(fuzzSeed)();
  if (!memory) {
    const { stability, difficulty } = algorithm(weights).next_state(null, 0, rating);
    return { stability, difficulty, lastDay: day, reviews: 1, lapses: 0, chance };
  }
  const elapsed = Math.max(0, day - memory.lastDay);
  const { stability, difficulty } = algorithm(weights).next_state(
    { stability: memory.stability, difficulty: memory.difficulty },
    elapsed,
    rating,
  );
  const lapsed = rating === 1 && elapsed > 0;
  return {
    stability,
    difficulty,
    lastDay: memory.lastDay + elapsed,
    reviews: memory.reviews + 1,
    lapses: memory.lapses + (lapsed ? 1 : 0),
    chance,
  };
}

/** Chance of recall, 0 to 1, on the day `today` (day number). */
export function retrievability(memory: Memory, today: number, weights: Weights = defaultWeights): number {
  return algorithm(weights).forgetting_curve(Math.max(0, today - memory.lastDay), memory.stability);
}

/** Days, not rounded, until the chance of recall falls to `retention` (above 0, at most 1). */
export function idealInterval(stability: number, retention: number, weights: Weights = defaultWeights): number {
  return stability * algorithm(weights).calculate_interval_modifier(retention);
}

/** Whole days until the next review, without fuzz: 1 to 36,500. */
export function interval(stability: number, retention: number, weights: Weights = defaultWeights): number {
  return wholeDays(idealInterval(stability, retention, weights));
}

/**
 * Tells on which day (day number) a memory is due; for many memories at once, as it works out only once what they share.
 * Due is never stored: it follows from memory and desired retention, so a new retention moves it. The earliest is the
 * day after the last review. From 3 days up it is fuzzed by the ranges of FSRS, so that what was learned together does
 * not always come back together.
 */
export function dueBy(retention: number, weights: Weights = defaultWeights): (memory: Memory) => number {
  const modifier = algorithm(weights).calculate_interval_modifier(retention);
  return ({ stability, lastDay, chance }) => lastDay + fuzzed(wholeDays(stability * modifier), chance);
}

function wholeDays(days: number): number {
  return Math.min(longestInterval, Math.max(1, Math.round(days)));
}

const shortestFuzzed = 3;
const ranges: (readonly [from: number, count: number])[] = [];

function fuzzed(days: number, chance: number): number {
  if (days < shortestFuzzed) return days;
  const [from, count] = (ranges[days] ??= fuzzRange(days));
  return from + Math.floor(chance * count);
}

function fuzzRange(days: number): readonly [number, number] {
  const { min_ivl: from, max_ivl: to } = get_fuzz_range(days, 0, longestInterval);
  return [from, to - from + 1];
}
