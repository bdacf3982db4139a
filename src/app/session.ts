/** One learner's journal, open: what is known of them, and the one way to add to it. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Entry, Event } from '../core/journal/entry.ts';
import { fold, foldOne, onDay, type LearnerState } from '../core/journal/fold.ts';
import { dayNumber } from '../core/learning/day.ts';
import type { Journal, JournalContents, Keeping, Learner, SaveStatus, SetAside } from '../journal/port.ts';
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

/** Opens a learner's journal that was read, and keeps it up to date with other tabs. */
export function openSession(
  learner: Learner,
  journal: Journal,
  contents: JournalContents,
  { createSaver, askToPersist }: Pick<Keeping, 'createSaver' | 'askToPersist'>,
  clock: Clock,
): Session {
  const today = () => {
    const now = clock.now();
    return dayNumber(now, clock.offset(now));
  };
  const state = signal(fold(contents.entries, { today: today() }));
  const saver = createSaver(journal);
  // Asked with the first answer: there is something to lose now, and browsers heed whoever is used.
  let asked = false;
  const saving = signal<SaveStatus>(saver.status());
  saver.watch((status) => (saving.value = status));

  const unwatch = journal.watch((added) => {
    state.value = fold([...state.value.entries, ...added], { today: today() });
  });
  const seen = () => {
    if (document.visibilityState !== 'visible') return;
    saver.retry();
    // A tablet may sleep over night: what counts as today has changed.
    state.value = onDay(state.value, today());
  };
  document.addEventListener('visibilitychange', seen);
  if (contents.entries.length > packAfter) void journal.pack().catch(() => undefined);

  return {
    learner,
    journal,
    state,
    saving,
    setAside: contents.setAside,
    today,
    record(event) {
      const entry = saver.save(event);
      if (event.kind === 'answered' && !asked) {
        asked = true;
        void askToPersist();
      }
      state.value = foldOne(onDay(state.value, today()), entry);
      return entry;
    },
    async refresh() {
      state.value = fold((await journal.read()).entries, { today: today() });
    },
    close() {
      unwatch();
      document.removeEventListener('visibilitychange', seen);
      journal.close();
    },
  };
}
