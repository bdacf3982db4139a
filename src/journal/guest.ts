/**
 * Somebody who plays without a name. Their journal and levels live in memory alone and never touch the
 * device, so nothing remains after leaving, closing or reloading: on a shared tablet that is the promise.
 */
import { deviceClock, type Clock } from './clock.ts';
import { memoryStorage } from './memory/storage.ts';
import type { Journal, Learner, Shelf } from './port.ts';
import { createShelf } from './shelf.ts';

export interface Guest {
  /** Holds the guest alone, for their own levels and, if they wish to keep all this, for a backup. */
  readonly shelf: Shelf;
  readonly learner: Learner;
  readonly journal: Journal;
  /** Wipes everything of the guest. */
  leave(): Promise<void>;
}

export async function openGuest(clock: Clock = deviceClock): Promise<Guest> {
  const shelf = createShelf(memoryStorage(), clock);
  const learner = await shelf.addLearner('');
  const journal = await shelf.openJournal(learner.id);
  return {
    shelf,
    learner,
    journal,
    leave: async () => {
      journal.close();
      await shelf.eraseLearner(learner.id);
    },
  };
}
