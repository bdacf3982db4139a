/**
 * What is lasting about a learner: entries of the journal. Each is written once and never changed.
 * Everything else (memory, stars, statistics, an open round) is a fold over them.
 */
import type { Response } from '../items/item.ts';
import type { Confidence, HintUsed } from '../learning/evidence.ts';
import type { RoundSpec } from '../play/round.ts';
import type { SettingName, Settings } from './settings.ts';

/** The version of the entry format that this program writes. Entries of a newer version stay untouched. */
export const entryVersion = 1;

export interface EntryStamp {
  /** `writer/sequence`: 24 hexadecimal digits drawn at each page load, a slash, a number from 0 up. */
  readonly id: string;
  readonly v: number;
  /** One more than the highest tick the writer had seen. Entries are folded in order of tick, then id. */
  readonly tick: number;
  /** UTC milliseconds by the device's clock. */
  readonly at: number;
  /** The learner's day: whole days since 1970-01-01 in their own zone then, a day starting at 04:00. */
  readonly day: number;
}

/** An item was answered: a review. */
export interface Answered extends EntryStamp {
  readonly kind: 'answered';
  /** `level-id/item-id` */
  readonly item: string;
  readonly response: Response;
  /** Order in which options, cards or steps were shown: indexes into the level file's list. */
  readonly order: readonly number[];
  /** 0 to 1 */
  readonly grade: number;
  /** Milliseconds from the item's first appearance to the check. */
  readonly took: number;
  readonly hint: HintUsed;
  readonly confidence?: Confidence;
  /** True when the key of this very turn had been shown before (answered, undone, answered again). */
  readonly keySeen: boolean;
  /** False for unscored cards: they are no evidence of memory. */
  readonly scored: boolean;
  /** Hash of what counted as right; see keyHash. */
  readonly key: string;
  /** The round it was part of. */
  readonly round?: string;
  readonly origin: 'solo' | 'class';
}

/** The grade of an earlier review is put right, by the learner ("my spelling was right") or a teacher. */
export interface Amended extends EntryStamp {
  readonly kind: 'amended';
  readonly target: string;
  readonly grade: number;
}

/** An earlier review is taken back. */
export interface Undone extends EntryStamp {
  readonly kind: 'undone';
  readonly target: string;
}

export interface Suspended extends EntryStamp {
  readonly kind: 'suspended';
  readonly item: string;
  readonly on: boolean;
}

/** The memory of an item starts anew: asked by the learner, or because its key was mended. */
export interface Reset extends EntryStamp {
  readonly kind: 'reset';
  readonly item: string;
  readonly why: 'asked' | 'key-mended';
}

export interface RoundBegun extends EntryStamp {
  readonly kind: 'round-begun';
  readonly spec: RoundSpec;
}

export interface RoundEnded extends EntryStamp {
  readonly kind: 'round-ended';
  readonly round: string;
  /** finished: played to its end. left: given up for another round. */
  readonly how: 'finished' | 'left';
  readonly score: number;
}

/** A level of the learner's own is on this learner's list; `content` is the hash its text is stored under. */
export interface LevelAdded extends EntryStamp {
  readonly kind: 'level-added';
  readonly level: string;
  readonly title: string;
  readonly content: string;
}

export interface LevelRemoved extends EntryStamp {
  readonly kind: 'level-removed';
  readonly level: string;
}

/** FSRS weights that replace the defaults from here on. */
export interface ParametersAdopted extends EntryStamp {
  readonly kind: 'parameters-adopted';
  readonly weights: readonly number[];
}

export type SettingChanged = {
  [N in SettingName]: EntryStamp & { readonly kind: 'setting-changed'; readonly name: N; readonly value: Settings[N] };
}[SettingName];

export type Entry =
  | Answered
  | Amended
  | Undone
  | Suspended
  | Reset
  | RoundBegun
  | RoundEnded
  | LevelAdded
  | LevelRemoved
  | ParametersAdopted
  | SettingChanged;
export type EntryKind = Entry['kind'];

type WithoutStamp<E> = E extends Entry ? Omit<E, keyof EntryStamp> : never;
/** An entry before it is stamped with id, tick, time and day. */
export type Event = WithoutStamp<Entry>;
