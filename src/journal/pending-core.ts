import type { Entry } from '../core/journal/entry.ts';
export const byTick = (a: Entry, b: Entry): number => a.tick - b.tick || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
export function readEntry(value: unknown): Entry | undefined {
  const e = value as Entry | null;
  return typeof e === 'object' && e !== null && e.v === 1 && typeof e.id === 'string' && Number.isSafeInteger(e.tick) && typeof e.kind === 'string' ? e : undefined;
}
