/** Asks the browser not to throw away what the learner has learned. */

/** kept: the browser promises; refused: it may delete when space is short; unknown: it cannot be asked. */
export type StoragePromise = 'kept' | 'refused' | 'unknown';

/**
 * @param storage `navigator.storage`; missing over plain http
 * @returns what the browser promises. Asks only when it has not promised yet; never rejects
 */
export async function askToKeepStorage(storage: StorageManager | undefined): Promise<StoragePromise> {
  if (!storage?.persist) return 'unknown';
  try {
    return (await storage.persisted()) || (await storage.persist()) ? 'kept' : 'refused';
  } catch {
    return 'unknown';
  }
}
