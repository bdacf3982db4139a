/** What is known of a level before it is loaded: enough for lists, stars, due dates and building a round. */
import type { Item, Kind } from '../../core/items/item.ts';
import type { Tone } from '../../core/items/fields.ts';
import { keyHash } from '../../core/items/key-hash.ts';
import type { Level, Setting } from '../../core/level/level.ts';

export interface ItemCard {
  readonly id: string;
  readonly kind: Kind;
  readonly concept: string;
  readonly tone: Tone;
  readonly scored: boolean;
  /** Hash of what counts as right; see keyHash. */
  readonly key: string;
}

export interface LevelCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly trail?: Level['trail'];
  /** Position in the journey; levels without one come last. */
  readonly place?: number;
  readonly setting?: Setting;
  readonly closesWithSafetyCard: boolean;
  /** In teaching order. */
  readonly items: readonly ItemCard[];
}

/** The card of a level. */
export function levelCard(level: Level): LevelCard {
  const { id, title, summary, trail, place, setting, closesWithSafetyCard = false } = level;
  return { id, title, summary, trail, place, setting, closesWithSafetyCard, items: level.items.map(itemCard) };
}

function itemCard(item: Item): ItemCard {
  const { id, kind, concept, tone, scored = true } = item;
  return { id, kind, concept, tone, scored, key: keyHash(item) };
}
