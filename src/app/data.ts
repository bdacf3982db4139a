/** Saving everything of a learner to a file, bringing it back, erasing it. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { BackupRefusal, Copies } from '../journal/port.ts';
import type { Learners } from './learners.ts';
import type { SaveFile } from './save-file.ts';

export type DataOutcome =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'brought-back'; readonly entries: number; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal }
  | { readonly kind: 'erased'; readonly name: string };

export interface Data {
  readonly outcome: ReadonlySignal<DataOutcome | undefined>;
  save(): Promise<void>;
  bringBack(file: File): Promise<void>;
  erase(): Promise<void>;
  /** Saves the stored records that could not be read, as they are. */
  saveSetAside(): Promise<void>;
}

export function data(learners: Learners, copies: () => Promise<Copies>, saveFile: SaveFile, now: () => number): Data {
  const outcome = signal<DataOutcome | undefined>(undefined);
  const nameFile = (what: string) => {
    const who = learners.name.value.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'learner';
    return `misfire-${what}-${who}-${new Date(now()).toISOString().slice(0, 10)}.json`;
  };
  const hand = (name: string, text: string) => saveFile(new File([text], name, { type: 'application/json' }));
  return {
    outcome,
    async save() {
      const { exportLearner } = await copies();
      const file = nameFile('copy');
      const { learner } = learners.session.value;
      hand(file, await exportLearner(learners.shelf(), { ...learner, name: learners.name.value }));
      outcome.value = { kind: 'saved', file };
    },
    async bringBack(file) {
      const { readBackup, importBackup } = await copies();
      const reading = readBackup(await file.text());
      if (!reading.ok) {
        outcome.value = { kind: 'refused', reason: reading.reason };
        return;
      }
      const { learner, state } = learners.session.value;
      // A copy of somebody else goes to a learner of its own; a new or same-named learner takes it in.
      const mine = state.value.entries.length === 0 || reading.backup.learner.name === learners.name.value;
      const imported = await importBackup(learners.shelf(), reading.backup, mine ? learner.id : undefined);
      await learners.refresh();
      if (imported.learner.id === learner.id) await learners.session.value.refresh();
      else await learners.switchTo(imported.learner.id);
      outcome.value = { kind: 'brought-back', entries: imported.added, name: learners.name.value };
    },
    async erase() {
      const name = learners.name.value;
      await learners.erase();
      outcome.value = { kind: 'erased', name };
    },
    async saveSetAside() {
      const { exportSetAside } = await copies();
      hand(nameFile('set-aside'), await exportSetAside(learners.session.value.journal));
    },
  };
}
