/** What a journal folds to: all that the game knows of a learner. */
import { defaultWeights, type Weights } from '../learning/fsrs.ts';
import type { RoundEvent } from '../play/answer.ts';
import type { RoundSpec } from '../play/round.ts';
import { corrections, type Corrections } from './corrections.ts';
import type { Entry } from './entry.ts';
import type { ItemState } from './item-state.ts';
import { defaultSettings, type Settings } from './settings.ts';

export interface OpenRound {
  readonly spec: RoundSpec;
  /** What happened in it so far; replayRound makes the round of it. */
  readonly events: readonly RoundEvent[];
}

export interface OwnLevel {
  readonly title: string;
  /** The hash its text is stored under. */
  readonly content: string;
}

export interface LearnerState {
  /** By `level-id/item-id`: every item that was answered, suspended or reset. */
  readonly items: ReadonlyMap<string, ItemState>;
  /** The round begun last, unless it ended. */
  readonly openRound?: OpenRound;
  /** The level of the round begun last that was of a level. */
  readonly lastLevel?: string;
  readonly settings: Settings;
  readonly weights: Weights;
  /** The learner's own levels, by id. */
  readonly ownLevels: ReadonlyMap<string, OwnLevel>;
  /** Answers by day number, without those taken back. */
  readonly reviewsByDay: ReadonlyMap<number, number>;
  readonly roundsFinished: number;
  /** The day number that this was folded for. */
  readonly today: number;
  /** The entries it was folded from, in order, each id once. */
  readonly entries: readonly Entry[];
  readonly corrections: Corrections;
}

/** A learner without entries. */
export function noEntries(today: number): LearnerState {
  return {
    items: new Map(),
    settings: defaultSettings,
    weights: defaultWeights,
    ownLevels: new Map(),
    reviewsByDay: new Map(),
    roundsFinished: 0,
    today,
    entries: [],
    corrections: corrections([], today),
  };
}
