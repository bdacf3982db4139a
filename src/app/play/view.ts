/** What the Play screen shows, moment by moment. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { Grade, Outcome } from '../../core/items/verdict.ts';
import type { Item, Response } from '../../core/items/item.ts';
import type { Confidence, HintUsed } from '../../core/learning/evidence.ts';
import type { Fate } from '../../core/play/round.ts';
import type { Concept } from '../../core/level/level.ts';
import type { Source } from '../../core/level/source.ts';
import type { LoadedFigure } from '../levels/loaded-level.ts';

export interface LookView {
  readonly kind: 'look';
  readonly concept: Concept;
  readonly figure: LoadedFigure | undefined;
}

/** One item as it is asked. */
export interface Turn {
  /** Differs for each turn of a round, even when an item comes back. */
  readonly key: string;
  /** `level-id/item-id` */
  readonly name: string;
  readonly item: Item;
  readonly figure: LoadedFigure | undefined;
  readonly caseText: string | undefined;
  readonly sources: readonly Source[];
  readonly scored: boolean;
  /** True when its key was shown, because its answer was taken back. */
  readonly keySeen: boolean;
  /** True when it was asked before in this round. */
  readonly again: boolean;
  readonly order: readonly number[];
  /** Options that the hint would take away. */
  readonly removable: readonly number[];
  /** Flashcards: whole days until it comes back, for Again, Hard, Good, Easy; empty for other kinds. */
  readonly intervals: readonly number[];
  /** UTC milliseconds when it was first shown. */
  readonly since: number;
  readonly removed: ReadonlySignal<readonly number[]>;
  readonly hintShown: ReadonlySignal<boolean>;
  readonly confidence: ReadonlySignal<Confidence | undefined>;
  readonly draft: ReadonlySignal<Response | undefined>;
}

export interface Answer {
  readonly response: Response;
  readonly grade: Grade;
  readonly outcome: Outcome;
  readonly hint: HintUsed;
  readonly points: number;
  readonly fate: Fate;
  /** True when the round is over after this one. */
  readonly last: boolean;
  /** A small number that varies the words of praise from turn to turn. */
  readonly variant: number;
}

export interface QuestionView {
  readonly kind: 'question';
  readonly turn: Turn;
  readonly answer: Answer | undefined;
}

export type PlayView =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'nothing-due'; readonly next: number | undefined }
  | LookView
  | QuestionView;

/** What the live region is to say. */
export type Said =
  | { readonly kind: 'answer'; readonly turn: Turn; readonly answer: Answer }
  | { readonly kind: 'undone' };

/** Where the round stands, for the bar. */
export interface Standing {
  readonly items: number;
  readonly done: number;
  readonly score: number;
  readonly streak: number;
  readonly myelin: number;
}

export interface ResultLine {
  readonly name: string;
  readonly prompt: string;
  readonly answer: string;
  readonly inDays?: number;
}

export interface ResultView {
  readonly level: string | undefined;
  readonly title: string | undefined;
  readonly score: number;
  readonly asked: number;
  readonly firstTimeRight: number;
  readonly longestStreak: number;
  /** 0 to 3, for a level. */
  readonly stars: number | undefined;
  /** Items of the level never seen so far. */
  readonly unseen: number;
  readonly learned: readonly ResultLine[];
  readonly lookAgain: readonly ResultLine[];
  /** False when an item left the round unrecalled, as a card to keep. */
  readonly allArrived: boolean;
  readonly dueTomorrow: number;
  readonly showsSafetyCard: boolean;
}
