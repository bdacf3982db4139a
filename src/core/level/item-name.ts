/** Names of items, `level-id/item-id`: ids hold no slash. */
import type { Item } from '../items/item.ts';
import type { Level } from './level.ts';

/** The id of the level that an item is of. */
export function levelIdOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}

/** The item of that name, or undefined where its level is missing or holds it no more. */
export function itemNamed(level: Level | undefined, name: string): Item | undefined {
  return level?.items.find(({ id }) => name === `${level.id}/${id}`);
}
