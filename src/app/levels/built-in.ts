/** The levels that come with the game. They were checked when the game was built. */
import { cardsUrl, firstLevel, levelUrls, sharedUrl } from 'virtual:misfire/levels';
import type { LevelCard } from '../../core/level/card.ts';
import { fetchJson, once } from './fetch-once.ts';
import type { LoadedLevel, SharedContent } from './loaded-level.ts';
import { type PackedCards, unpackCards } from './packed-cards.ts';
import { type PackedLevel, type PackedShared, unpackLevel, unpackShared } from './packed.ts';

export { firstLevel };
export const builtInIds: ReadonlySet<string> = new Set(Object.keys(levelUrls));

/**
 * Loads a built-in level; a second call gives the same one.
 * @throws where there is no such level, or it cannot be fetched; a later call then tries again
 */
export function loadBuiltIn(id: string): Promise<LoadedLevel> {
  return once(id, async () => {
    if (!Object.hasOwn(levelUrls, id)) throw new Error(`No built-in level "${id}".`);
    return unpackLevel(await fetchJson<PackedLevel>(levelUrls[id]!));
  });
}

/** Loads the cards of all built-in levels, in the order of the journey. */
export function loadCards(): Promise<readonly LevelCard[]> {
  return once(cardsUrl, async () => unpackCards(await fetchJson<PackedCards>(cardsUrl)));
}

/** Loads the sources and figures that own levels may cite. */
export function loadShared(): Promise<SharedContent> {
  return once(sharedUrl, async () => unpackShared(await fetchJson<PackedShared>(sharedUrl)));
}
