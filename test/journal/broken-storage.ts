/** Storage that dies in the middle of things, and storage whose answers come in another order. */
import { random } from '../../src/core/random.ts';
import type { Cells, Storage } from '../../src/journal/cells.ts';

export interface Mortal {
  readonly storage: Storage;
  /** From the n-th operation on (1 for the next) nothing works; that one itself still takes effect when `last` says so. */
  dieAt(n: number, last?: 'done' | 'not done'): void;
  /** Whether it has died. */
  dead(): boolean;
}

/** As if the tab were killed: whatever is asked after the end fails. What was stored before stays. */
export function mortal(storage: Storage): Mortal {
  let left = Number.POSITIVE_INFINITY;
  let done = false;
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    left--;
    if (left > 0) return work();
    if (left === 0 && done) await work();
    throw new Error('The tab is dead.');
  };
  return {
    dieAt: (n, last = 'not done') => {
      left = n;
      done = last === 'done';
    },
    dead: () => left <= 0,
    storage: through(storage, around),
  };
}

/** Operations that are under way together take effect and settle in an order drawn by chance. */
export function jittery(storage: Storage, seed: number): Storage {
  const next = random(seed);
  const wait = async (): Promise<void> => {
    for (let ticks = Math.floor(next() * 4); ticks > 0; ticks--) await Promise.resolve();
  };
  return through(storage, async (work) => {
    await wait();
    const result = await work();
    await wait();
    return result;
  });
}

function through(storage: Storage, around: <T>(work: () => Promise<T>) => Promise<T>): Storage {
  const cellsOf = (name: string): Cells => {
    const cells = storage.cells(name);
    return {
      get: (key) => around(() => cells.get(key)),
      set: (key, value) => around(() => cells.set(key, value)),
      remove: (key) => around(() => cells.remove(key)),
      keys: () => around(() => cells.keys()),
    };
  };
  return { lasting: storage.lasting, cells: cellsOf, drop: (name) => around(() => storage.drop(name)) };
}
