/** Our memory against the reference results of three implementations. */
import { FSRSAlgorithm, createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { defaultWeights, idealInterval, remember, retrievability } from '../../../src/core/learning/fsrs.ts';
import type { Memory, Rating } from '../../../src/core/learning/memory.ts';
import data from './data/fsrs-vectors.json';

interface Vector {
  readonly name: string;
  readonly given: any;
  readonly expected: any;
}
const vector = (name: string): Vector => (data.vectors as readonly Vector[]).find((one) => one.name === name)!;

describe('FSRS-6 reference results', () => {
  test('all of them are replayed here', () => {
    expect(data.vectors).toHaveLength(6);
  });

  test('interval history, through the bare scheduler with its minute steps', () => {
    const { given, expected } = vector('interval history');
    const scheduler = fsrs({ request_retention: given.desiredRetention, enable_fuzz: given.fuzz });
    let card = createEmptyCard(new Date(given.firstReview));
    let at = new Date(given.firstReview);
    const days = (given.ratings as Grade[]).map((rating) => {
      card = scheduler.next(card, at, rating).card;
      at = card.due;
      return card.scheduled_days;
    });
    expect(days).toEqual(expected.scheduledDays);
  });

  test('memory state, same-day steps on: through our own memory', () => {
    const { given, expected } = vector('memory state, same-day steps on');
    let memory: Memory | undefined;
    let day = 20_000;
    (given.ratings as Rating[]).forEach((rating, i) => {
      day += given.daysSinceLast[i];
      memory = remember(memory, { day, rating, fuzzSeed: i });
    });
    expect(Math.abs(memory!.stability / expected.stability - 1)).toBeLessThan(expected.relativeTolerance);
    expect(Math.abs(memory!.difficulty / expected.difficulty - 1)).toBeLessThan(expected.relativeTolerance);
  });

  test('memory state, same-day steps off: the library alone, as we never switch them off', () => {
    const { given, expected } = vector('memory state, same-day steps off');
    const bare = new FSRSAlgorithm({ enable_short_term: false });
    let state: { stability: number; difficulty: number } | null = null;
    (given.ratings as Grade[]).forEach((rating, i) => (state = bare.next_state(state, given.daysSinceLast[i], rating)));
    expect(Math.abs(state!['stability'] / expected.stability - 1)).toBeLessThan(expected.relativeTolerance);
    expect(Math.abs(state!['difficulty'] / expected.difficulty - 1)).toBeLessThan(expected.relativeTolerance);
  });

  test('next interval at stability 1', () => {
    const { given, expected } = vector('next interval at stability 1');
    (given.desiredRetention as number[]).forEach((retention, i) => {
      const days = Math.max(1, Math.round(idealInterval(given.stability, retention)));
      expect(Math.abs(days / expected.days[i] - 1)).toBeLessThanOrEqual(expected.relativeTolerance);
    });
  });

  test('retrievability, decay 0.2', () => {
    const { given, expected } = vector('retrievability, decay 0.2');
    const weights = [...defaultWeights.slice(0, 20), given.decay];
    const memory: Memory = {
      stability: given.stability,
      difficulty: 5,
      lastDay: 100,
      reviews: 1,
      lapses: 0,
      chance: 0,
    };
    (given.days as number[]).forEach((days, i) => {
      expect(Math.abs(retrievability(memory, 100 + days, weights) - expected.retrievability[i])).toBeLessThan(
        expected.tolerance,
      );
    });
  });

  test('first rating', () => {
    const { given, expected } = vector('first rating');
    (given.rating as Rating[]).forEach((rating, i) => {
      const { stability, difficulty } = remember(undefined, { day: 0, rating, fuzzSeed: 0 });
      expect(Math.abs(stability - expected.stability[i])).toBeLessThan(expected.tolerance);
      expect(Math.abs(difficulty - expected.difficulty[i])).toBeLessThan(expected.tolerance);
    });
  });
});
