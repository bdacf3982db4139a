/** Everything of a learner in one JSON file, and back. */
import { backupChecksum, backupFormat, backupVersion } from './backup-format.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { KeptEntry } from './line.ts';
import type { Backup, Imported, Journal, Learner, Shelf } from './port.ts';

/**
 * The text of a backup file: every undamaged entry, those of newer versions included, and the levels the
 * learner ever added, as far as they are still here. Rejects with JournalGone when there is no such learner.
 */
export async function exportLearner(shelf: Shelf, learner: Learner): Promise<string> {
  const entries = await withJournal(shelf, learner.id, (journal) => journal.all());
  const levels: Record<string, string> = {};
  for (const hash of addedLevels(entries)) {
    const bytes = await shelf.getLevel(hash);
    if (bytes !== undefined) levels[hash] = toBase64(bytes);
  }
  const content = { format: backupFormat, v: backupVersion, learner, entries, levels };
  return JSON.stringify({ ...content, checksum: backupChecksum(content) });
}

/**
 * Adds what a backup holds to what is here: nothing is replaced, and the same backup again changes
 * nothing. Goes to the learner named, or else to the one the backup came from or was restored to before,
 * or else to a new one. Rejects with JournalGone when the learner named does not exist.
 */
export async function importBackup(shelf: Shelf, backup: Backup, intoLearnerId?: string): Promise<Imported> {
  for (const text of Object.values(backup.levels)) {
    const bytes = fromBase64(text);
    if (bytes !== undefined) await shelf.putLevel(bytes);
  }
  const into = intoLearnerId ?? (await homeOf(shelf, backup.learner)).id;
  const added = await withJournal(shelf, into, (journal) => journal.merge(backup.entries));
  const learner = (await shelf.learners()).find(({ id }) => id === into);
  return { learner: learner ?? { ...backup.learner, id: into }, added };
}

/** The learner a backup belongs to here, added when there is none yet. */
async function homeOf(shelf: Shelf, there: Learner): Promise<Learner> {
  const here = (await shelf.learners()).find((one) => sameLearner(one, there));
  return here ?? shelf.addLearner(there.name, there.origin ?? there.id);
}

function sameLearner(here: Learner, there: Learner): boolean {
  const names = [there.id, there.origin].filter((name) => name !== undefined);
  return names.includes(here.id) || (here.origin !== undefined && names.includes(here.origin));
}

function addedLevels(entries: readonly KeptEntry[]): Set<string> {
  const hashes = new Set<string>();
  for (const entry of entries) if ('kind' in entry && entry.kind === 'level-added') hashes.add(String(entry.content));
  return hashes;
}

async function withJournal<T>(shelf: Shelf, id: string, use: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await shelf.openJournal(id);
  try {
    return await use(journal);
  } finally {
    journal.close();
  }
}
