/**
 * What collections are called, and under which keys a journal's things lie. The digit is the version of this layout: keys with another
 * one belong to a newer program and stay untouched.
 */
import { sumText } from './line.ts';

/** The collection of learners and level texts. */
export const shelfName = 'misfire';

/** The collection of one learner's entries. Ids are drawn anew for each learner, so no name is ever used again. */
export function journalName(learnerId: string): string {
  return `misfire-journal-${learnerId}`;
}

/** Present as long as the journal exists. A database that was deleted comes back empty, without it. */
export const markKey = 'mark';

const singlePrefix = 'e1:';
const segmentPrefix = 's1:';

export type KeyKind = 'mark' | 'single' | 'segment' | 'unknown';

export function keyKind(key: string): KeyKind {
  if (key === markKey) return 'mark';
  if (key.startsWith(singlePrefix)) return 'single';
  return key.startsWith(segmentPrefix) ? 'segment' : 'unknown';
}

/** The checksum is part of the key: the same id with other content lies beside it, and nothing is ever overwritten. */
export function singleKey(id: string, line: string): string {
  return `${singlePrefix}${id}:${sumText(line)}`;
}

/** `turn` is 1, or more when the key is taken by something else (damage, or the same hash by chance). */
export function segmentKey(hash: string, turn: number): string {
  return segmentPrefix + (turn === 1 ? hash : `${hash}:${turn}`);
}

/** The hash of its content that a segment's key promises. */
export function promisedHash(key: string): string {
  return key.slice(segmentPrefix.length).split(':')[0]!;
}
