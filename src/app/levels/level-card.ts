/** Makes the card of a level: when the game is built, and for own levels. */
import type { Item } from '../../core/items/item.ts';
import { keyHash } from '../../core/items/key-hash.ts';
import type { ItemCard, LevelCard } from '../../core/level/card.ts';
import type { Level } from '../../core/level/level.ts';

/** Levels without a place in the journey come after those with one. */
const lastPlace = 1000;

export function levelCard(level: Level): LevelCard {
  const {
    id,
    title,
    summary,
    trail = 'extra',
    place = lastPlace,
    bestAfter = [],
    setting = 'neuron',
    closesWithSafetyCard = false,
  } = level;
  return {
    id,
    title,
    summary,
    trail,
    place,
    bestAfter,
    setting,
    closesWithSafetyCard,
    items: level.items.map(itemCard),
  };
}

function itemCard(item: Item): ItemCard {
  const { id, kind, concept, tone, scored = true } = item;
  return { id, kind, concept, tone, scored, key: keyHash(item) };
}
