/** One learner's journal, open: what is known of them, and the one way to add to it. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Entry, Event } from '../core/journal/entry.ts';
import { fold, foldOne, type LearnerState } from '../core/journal/fold.ts';
import { dayNumber } from '../core/learning/day.ts';
import type { Journal, Learner, SetAside } from '../journal/port.ts';
import { createSaver, type SaveStatus } from '../journal/saver.ts';
import type { Clock } from './clock.ts';

export interface Session {
  readonly learner: Learner;
  readonly journal: Journal;
  /** What the journal folds to; a new object after each entry. */
  readonly state: ReadonlySignal<LearnerState>;
  readonly saving: ReadonlySignal<SaveStatus>;
  readonly setAside: readonly SetAside[];
  /** The learner's day now. */
  today(): number;
  /** Adds an event: folded at once, stored as soon as storage answers. */
  record(event: Event): Entry;
  /** Reads everything anew, as after an import. */
  refresh(): Promise<void>;
  close(): void;
}

/** Entries after which the journal is packed at the next start; packing is never urgent. */
const packAfter = 600;

/** Opens a learner's journal, reads it and keeps it up to date with other tabs. */
export async function openSession(learner: Learner, journal: Journal, clock: Clock): Promise<Session> {
  const today = () => {
    const now = clock.now();
    return dayNumber(now, clock.offset(now));
  };
  const contents = await journal.read();
  let entries: Entry[] = [...contents.entries];
  const state = signal(fold(entries, { today: today() }));
  const saver = createSaver(journal);
  const saving = signal<SaveStatus>(saver.status());
  saver.watch((status) => (saving.value = status));

  const take = (added: readonly Entry[]) => {
    entries.push(...added);
    state.value = added.reduce((folded, entry) => foldOne(folded, entry), state.value);
  };
  const refold = () => {
    state.value = fold(entries, { today: today() });
  };
  const unwatch = journal.watch((added) => {
    entries.push(...added);
    refold();
  });
  const seen = () => {
    if (globalThis.document?.visibilityState === 'visible') saver.retry();
  };
  globalThis.document?.addEventListener('visibilitychange', seen);
  if (entries.length > packAfter) void journal.pack().catch(() => undefined);

  return {
    learner,
    journal,
    state: computed(() => state.value),
    saving,
    setAside: contents.setAside,
    today,
    record(event) {
      const entry = saver.save(event);
      take([entry]);
      return entry;
    },
    async refresh() {
      entries = [...(await journal.read()).entries];
      refold();
    },
    close() {
      unwatch();
      globalThis.document?.removeEventListener('visibilitychange', seen);
      journal.close();
    },
  };
}

