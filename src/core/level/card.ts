/** What is known of a level without loading it: enough to list it, plan a round and count its stars. */
import type { Kind } from '../items/item.ts';
import type { Tone } from '../items/fields.ts';
import type { Level, Setting } from './level.ts';

export interface ItemCard {
  readonly id: string;
  readonly kind: Kind;
  readonly concept: string;
  readonly tone: Tone;
  /** False for cards that are shown without points or memory. */
  readonly scored: boolean;
  /** Hash of what counts as right; see keyHash. */
  readonly key: string;
}

export interface LevelCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly trail: NonNullable<Level['trail']>;
  readonly place: number;
  /** Ids of levels best played before. */
  readonly bestAfter: readonly string[];
  readonly setting: Setting;
  readonly closesWithSafetyCard: boolean;
  /** In teaching order. */
  readonly items: readonly ItemCard[];
}
