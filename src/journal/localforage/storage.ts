/**
 * Cells in IndexedDB, one database for each collection. localStorage, which localforage could fall
 * back to, is not asked: it is small, and its writes may be lost when the browser is killed.
 */
import localforage from 'localforage';
import type { Cells, Storage } from '../cells.ts';

const storeName = 'cells';

export function localforageStorage(): Storage {
  const instances = new Map<string, LocalForage>();
  const instance = (name: string): LocalForage => {
    const found = instances.get(name) ?? localforage.createInstance({ name, storeName, driver: localforage.INDEXEDDB });
    instances.set(name, found);
    return found;
  };
  return {
    lasting: true,
    cells: (name): Cells => {
      const store = instance(name);
      return {
        get: async (key) => (await store.getItem(key)) ?? undefined,
        set: async (key, value) => void (await store.setItem(key, value)),
        remove: (key) => store.removeItem(key),
        keys: () => store.keys(),
      };
    },
    drop: async (name) => {
      const store = instance(name);
      // dropInstance reads a connection that exists only once the instance is ready.
      await store.ready();
      await store.dropInstance({ name });
    },
  };
}
