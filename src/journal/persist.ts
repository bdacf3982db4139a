/** Asking the browser not to clear our storage when space runs short. */

/**
 * persisted: storage is kept until the user clears it. refused: the browser may clear it (it may agree
 * later, when the game is installed or used more). not-here: it cannot be asked, as on plain http.
 */
export type Persistence = 'persisted' | 'refused' | 'not-here';

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/** Asks for persistent storage. Never rejects. */
export async function askToPersist(manager: Manager | undefined = globalThis.navigator?.storage): Promise<Persistence> {
  if (manager?.persist === undefined) return 'not-here';
  try {
    if ((await manager.persisted?.()) === true) return 'persisted';
    return (await manager.persist()) ? 'persisted' : 'refused';
  } catch {
    return 'refused';
  }
}
