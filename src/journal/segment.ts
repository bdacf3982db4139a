/** Segments: many lines in one cell, under the hash of their text, never overwritten. */
import { entryVersion } from '../core/journal/entry.ts';
import type { Cells } from './cells.ts';
import { promisedHash, segmentKey } from './keys.ts';
import { textHash } from './text-hash.ts';

/** Entries in a full segment. */
export const segmentSize = 500;

/** The first line: format, and the version of the entries that were read and found good when it was packed. */
const header = `misfire-segment v${entryVersion}`;

export function writeSegment(lines: readonly string[]): string {
  return [header, ...lines].join('\n');
}

export interface SegmentLines {
  readonly lines: readonly string[];
  /** Unchanged since it was packed. */
  readonly intact: boolean;
  /** Intact, and its entries were checked by this version of the entry format. */
  readonly sound: boolean;
}

/** The lines of whatever lies under a segment's key; undefined when it is no segment at all. */
export function readSegment(key: string, value: unknown): SegmentLines | undefined {
  if (typeof value !== 'string') return undefined;
  const [first, ...lines] = value.split('\n');
  const intact = textHash(value) === promisedHash(key);
  return { lines, intact, sound: intact && first === header };
}

/**
 * Stores a segment and resolves with its key only once it was read back and is the same. Rejects
 * otherwise; what should have been packed must then stay where it is.
 */
export async function putSegment(cells: Cells, text: string): Promise<string> {
  for (let turn = 1; ; turn++) {
    const key = segmentKey(textHash(text), turn);
    const there = await cells.get(key);
    if (there === text) return key;
    if (there !== undefined) continue;
    await cells.set(key, text);
    if ((await cells.get(key)) !== text) throw new Error('A segment was stored, but reads back otherwise.');
    return key;
  }
}
