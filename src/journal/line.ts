/**
 * How one entry is written: a checksum of 16 hexadecimal digits, a space, and the entry as JSON with its
 * keys in order, so that equal entries are equal texts wherever they come from.
 */
import { entryVersion, type Entry } from '../core/journal/entry.ts';
import { readEntry } from '../core/journal/read-entry.ts';
import type { NewerEntry, SetAside } from './port.ts';
import { textHash } from './text-hash.ts';

export type KeptEntry = Entry | NewerEntry;

const sumLength = 16;

export type Line =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly sum: number }
  | { readonly kind: 'newer'; readonly entry: NewerEntry; readonly sum: number }
  | { readonly kind: 'bad'; readonly why: SetAside['why'] };

export function writeLine(entry: KeptEntry): string {
  const json = canonicalJson(entry);
  return `${textHash(json)} ${json}`;
}

/** The checksum a line begins with, as text. */
export function sumText(line: string): string {
  return line.slice(0, sumLength);
}

/**
 * Reads a line from anything at all. `sound` says that the text around it was found unchanged since this
 * version of the entry format was read and packed, so it need not be checked again.
 */
export function readLine(line: unknown, sound = false): Line {
  if (typeof line !== 'string') return { kind: 'bad', why: 'not-an-entry' };
  const json = line.slice(sumLength + 1);
  if (!sound && textHash(json) !== sumText(line)) return { kind: 'bad', why: 'bad-checksum' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'bad', why: 'not-an-entry' };
  }
  const kept = readKept(value, sound);
  return kept === undefined ? { kind: 'bad', why: 'not-an-entry' } : { ...kept, sum: shortSum(line) };
}

/** An entry of this or a newer version from anything at all; undefined when it is neither. */
export function readKept(
  value: unknown,
  sound = false,
):
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'newer'; readonly entry: NewerEntry }
  | undefined {
  if (isNewer(value)) return { kind: 'newer', entry: value };
  if (sound) return { kind: 'entry', entry: value as Entry };
  const entry = readEntry(value);
  return entry === undefined ? undefined : { kind: 'entry', entry };
}

function isNewer(value: unknown): value is NewerEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { v, id } = value as { v?: unknown; id?: unknown };
  return Number.isSafeInteger(v) && (v as number) > entryVersion && typeof id === 'string' && id.length <= 64;
}

/** 52 bits of the checksum as a number: a slice of the text would keep the whole segment in memory. */
function shortSum(line: string): number {
  return parseInt(line.slice(0, 13), 16);
}

/** JSON with the keys of every object in order of their UTF-16 units. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
