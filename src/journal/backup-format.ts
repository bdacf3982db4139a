/** What a backup file is. */
import type { KeptEntry } from './line.ts';
import type { Learner } from './port.ts';
import { sha256OfText } from './sha256.ts';

export interface Backup {
  readonly learner: Learner;
  readonly entries: readonly KeptEntry[];
  /** Bytes of own levels as base64, by their hash. */
  readonly levels: Readonly<Record<string, string>>;
}

export const backupFormat = 'misfire-backup';
export const backupVersion = 1;

/** What the checksum of a backup covers: all of it but the checksum, as JSON without blanks. */
export function backupChecksum(content: Readonly<Record<string, unknown>>): string {
  return sha256OfText(JSON.stringify(content));
}
