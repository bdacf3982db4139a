/** Asking the browser not to clear our storage when space runs short. */
import type { Persistence } from './port.ts';

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
