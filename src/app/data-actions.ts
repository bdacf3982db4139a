/** What can be done with everything that is kept of a learner. */
import type { BackupRefusal, Copies } from '../journal/port.ts';
import type { Learners } from './learners.ts';
import type { SaveFile } from './save-file.ts';

export type DataOutcome =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'brought-back'; readonly entries: number; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal | 'not-stored' }
  | { readonly kind: 'erased'; readonly name: string };

export interface DataParts {
  readonly learners: Learners;
  readonly copies: () => Promise<Copies>;
  readonly saveFile: SaveFile;
  /** UTC milliseconds. */
  readonly now: () => number;
}

/** Saves everything to a file. */
export async function save(parts: DataParts): Promise<DataOutcome> {
  const { learners, copies } = parts;
  const { exportLearner } = await copies();
  const file = fileName(parts, 'copy');
  const { learner } = learners.session.value;
  hand(parts, file, await exportLearner(learners.shelf(), { ...learner, name: learners.name.value }));
  return { kind: 'saved', file };
}

/** Adds what a copy holds to what is here; a file that is none, or is damaged, changes nothing. */
export async function bringBack({ learners, copies }: DataParts, file: File): Promise<DataOutcome> {
  const { readBackup, importBackup } = await copies();
  const reading = readBackup(await file.text());
  if (!reading.ok) return { kind: 'refused', reason: reading.reason };
  const { learner, state } = learners.session.value;
  // A copy of somebody else goes to a learner of its own; a new or same-named learner takes it in. A guest never does:
  // nothing of a guest is kept.
  const mine = state.value.entries.length === 0 || reading.backup.learner.name === learners.name.value;
  const into = mine && !learners.guest.value ? learner.id : undefined;
  const imported = await importBackup(learners.device, reading.backup, into).catch(() => undefined);
  if (!imported) return { kind: 'refused', reason: 'not-stored' };
  await learners.refresh();
  if (imported.learner.id === learner.id) await learners.session.value.refresh();
  else await learners.switchTo(imported.learner.id);
  return { kind: 'brought-back', entries: imported.added, name: learners.name.value };
}

/** Erases the one who is playing. */
export async function erase({ learners }: DataParts): Promise<DataOutcome> {
  const name = learners.name.value;
  await learners.erase();
  return { kind: 'erased', name };
}

/** Saves the stored records that could not be read, as they are. */
export async function saveSetAside(parts: DataParts): Promise<void> {
  const { exportSetAside } = await parts.copies();
  hand(parts, fileName(parts, 'set-aside'), await exportSetAside(parts.learners.session.value.journal));
}

function fileName({ learners, now }: DataParts, what: string): string {
  const who = learners.name.value.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'learner';
  return `misfire-${what}-${who}-${new Date(now()).toISOString().slice(0, 10)}.json`;
}

function hand({ saveFile }: DataParts, name: string, text: string): void {
  saveFile(new File([text], name, { type: 'application/json' }));
}
