/** The way into storage for the game. */
import type { Storage } from './cells.ts';
import { deviceClock, type Clock } from './clock.ts';
import { drawName } from './draw.ts';
import { shelfName } from './keys.ts';
import { localforageStorage } from './localforage/storage.ts';
import type { Shelf } from './port.ts';
import { createShelf } from './shelf.ts';

/** Some browsers neither open a database nor fail to. In milliseconds. */
const patience = 8000;
/** Erased learners' leftovers are swept once the game has come up, in milliseconds. */
const sweepLater = 3000;

/**
 * Opens the learners of this device. Never rejects: where storage is blocked or does not keep what it
 * is given, the shelf is in memory and says so (`lasting` is false).
 */
export async function openShelf(
  lasting: () => Storage = localforageStorage,
  clock: Clock = deviceClock,
  sweepAfter = sweepLater,
): Promise<Shelf> {
  try {
    const storage = lasting();
    await withinPatience(probe(storage));
    return createShelf(storage, clock, sweepAfter);
  } catch {
    const { memoryStorage } = await import('./memory/storage.ts');
    return createShelf(memoryStorage(), clock);
  }
}

/** Rejects unless what is written can be read back. */
async function probe(storage: Storage): Promise<void> {
  const cells = storage.cells(shelfName);
  const key = `probe:${drawName()}`;
  await cells.set(key, key);
  if ((await cells.get(key)) !== key) throw new Error('Storage does not keep what it is given.');
  // What stays behind where this fails does no harm, and nobody has to wait for it.
  void cells.remove(key).catch(() => undefined);
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Storage does not answer.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
