/** Reading a backup file from any text at all. */
import { backupChecksum, backupFormat, backupVersion } from './backup-format.ts';
import { fromBase64 } from './base64.ts';
import { readKept, type KeptEntry } from './line.ts';
import type { BackupReading, BackupRefusal, Learner } from './port.ts';
import { sha256 } from './sha256.ts';

const refuse = (reason: BackupRefusal, where = ''): BackupReading => ({ ok: false, reason, where });

/** A whole, undamaged backup, or why there is none. Never throws. */
export function readBackup(text: string): BackupReading {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(text.slice(0, 60).includes(backupFormat) ? 'cut-off' : 'not-json');
  }
  if (!isRecord(file) || file.format !== backupFormat) return refuse('not-a-backup');
  const { checksum, ...content } = file;
  if (typeof file.v !== 'number') return refuse('not-a-backup', 'v');
  if (typeof checksum !== 'string' || backupChecksum(content) !== checksum) return refuse('bad-checksum');
  if (file.v !== backupVersion) return refuse('newer-version', 'v');
  return readContent(content);
}

function readContent({ learner, entries, levels }: Record<string, unknown>): BackupReading {
  const owner = readOwner(learner);
  if (owner === undefined) return refuse('bad-content', 'learner');
  if (!Array.isArray(entries)) return refuse('bad-content', 'entries');
  const kept: KeptEntry[] = [];
  for (const [i, value] of entries.entries()) {
    const one = readKept(value);
    if (one === undefined) return refuse('bad-content', `entries/${i}`);
    kept.push(one.entry);
  }
  if (!isRecord(levels)) return refuse('bad-content', 'levels');
  const texts: Record<string, string> = {};
  for (const [hash, value] of Object.entries(levels)) {
    const bytes = typeof value === 'string' ? fromBase64(value) : undefined;
    if (bytes === undefined || sha256(bytes) !== hash) return refuse('bad-content', `levels/${hash}`);
    texts[hash] = value as string;
  }
  return { ok: true, backup: { learner: owner, entries: kept, levels: texts } };
}

function readOwner(value: unknown): Learner | undefined {
  if (!isRecord(value)) return undefined;
  const { id, name, since, origin } = value;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof since !== 'number') return undefined;
  if (origin !== undefined && typeof origin !== 'string') return undefined;
  return { id, name, since, ...(origin === undefined ? {} : { origin }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
