/**
 * Somebody who plays without a name. Their journal and levels live in memory alone and never touch the
 * device, so nothing remains after leaving, closing or reloading: on a shared tablet that is the promise.
 */
import { deviceClock, type Clock } from './clock.ts';
import { memoryStorage } from './memory/storage.ts';
import type { Guest } from './port.ts';
import { createShelf } from './shelf.ts';

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
