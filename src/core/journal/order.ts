/** The one order of entries that all devices agree on, whatever their clocks say. */
import type { EntryStamp } from './entry.ts';

/** Compares by tick, then by id; for `sort`. */
export function byTick(a: EntryStamp, b: EntryStamp): number {
  return a.tick - b.tick || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
