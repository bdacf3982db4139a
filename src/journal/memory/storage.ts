/** Cells that live as long as the page: for guests, for blocked storage, and for tests. */
import type { Cell, Cells, Storage } from '../cells.ts';

export function memoryStorage(): Storage {
  const collections = new Map<string, Map<string, Cell>>();
  const collection = (name: string): Map<string, Cell> => {
    const found = collections.get(name) ?? new Map<string, Cell>();
    collections.set(name, found);
    return found;
  };
  return {
    lasting: false,
    cells: (name): Cells => ({
      get: async (key) => copy(collection(name).get(key)),
      set: async (key, value) => void collection(name).set(key, copy(value)),
      remove: async (key) => void collection(name).delete(key),
      keys: async () => [...collection(name).keys()].sort(),
    }),
    drop: async (name) => void collections.delete(name),
  };
}

/** Bytes are copied both ways: nobody else may change what is stored. */
function copy<C extends Cell | undefined>(value: C): C {
  return (value instanceof Uint8Array ? value.slice() : value) as C;
}
