/** Saving everything of a learner to a file, bringing it back, erasing it. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { DataOutcome, DataParts } from './data-actions.ts';

export type { DataOutcome } from './data-actions.ts';

export interface Data {
  readonly outcome: ReadonlySignal<DataOutcome | undefined>;
  save(): Promise<void>;
  bringBack(file: File): Promise<void>;
  erase(): Promise<void>;
  /** Saves the stored records that could not be read, as they are. */
  saveSetAside(): Promise<void>;
}

/** What it does loads when it is first asked for. */
export function data(parts: DataParts): Data {
  const outcome = signal<DataOutcome | undefined>(undefined);
  const actions = () => import('./data-actions.ts');
  return {
    outcome,
    async save() {
      outcome.value = await (await actions()).save(parts);
    },
    async bringBack(file) {
      outcome.value = await (await actions()).bringBack(parts, file);
    },
    async erase() {
      outcome.value = await (await actions()).erase(parts);
    },
    async saveSetAside() {
      await (await actions()).saveSetAside(parts);
    },
  };
}
