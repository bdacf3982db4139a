/** Joins the parts of the journal for the game. */
import type { Clock } from './clock.ts';
import { openShelf } from './open-shelf.ts';
import { askToPersist } from './persist.ts';
import type { Keeping } from './port.ts';
import { createSaver } from './saver.ts';

/** Opens what this device keeps. Never rejects: where storage is blocked, all of it is in memory (see Shelf.lasting). */
export async function openKeeping(clock: Clock): Promise<Keeping> {
  return {
    shelf: await openShelf(undefined, clock),
    createSaver: (journal) => createSaver(journal),
    openGuest: async () => (await import('./guest.ts')).openGuest(clock),
    copies: () => import('./copies.ts'),
    askToPersist: () => askToPersist(),
  };
}
