/** What a backup file is. */
import { sha256OfText } from './sha256.ts';

export const backupFormat = 'misfire-backup';
export const backupVersion = 1;

/** What the checksum of a backup covers: all of it but the checksum, as JSON without blanks. */
export function backupChecksum(content: Readonly<Record<string, unknown>>): string {
  return sha256OfText(JSON.stringify(content));
}
