/** What each kind of entry does to what is known. A kind without a line here does not compile. */
import type { Weights } from '../learning/fsrs.ts';
import type { RoundEvent } from '../play/answer.ts';
import type { Answered, Entry, EntryKind } from './entry.ts';
import { reviewed, shown, unseenItem, type ItemState } from './item-state.ts';
import type { Settings } from './settings.ts';
import type { LearnerState, OwnLevel } from './state.ts';

/** A state while it is being folded: its own copies, open to change. */
export interface Draft extends LearnerState {
  items: Map<string, ItemState>;
  openRound?: { readonly spec: NonNullable<LearnerState['openRound']>['spec']; readonly events: RoundEvent[] };
  lastLevel?: string;
  settings: Settings;
  weights: Weights;
  ownLevels: Map<string, OwnLevel>;
  reviewsByDay: Map<number, number>;
  roundsFinished: number;
  entries: Entry[];
}

type Handlers = { readonly [K in EntryKind]: (draft: Draft, entry: Extract<Entry, { kind: K }>) => void };

const handlers: Handlers = {
  answered(draft, entry) {
    review(draft, entry);
    const { openRound } = draft;
    if (openRound === undefined || openRound.spec.id !== entry.round) return;
    const { id, item, grade: score, hint, scored } = entry;
    openRound.events.push({ kind: 'answered', id, item, score, hint, scored });
  },
  // What the next two do to items and days is in the corrections, known before the answers are folded.
  amended({ openRound }, { target, grade: score }) {
    openRound?.events.push({ kind: 'amended', target, score });
  },
  undone({ openRound }, { target }) {
    openRound?.events.push({ kind: 'undone', target });
  },
  suspended: (draft, { item, on }) => change(draft, item, (before) => ({ ...before, suspended: on })),
  reset: (draft, { item }) => change(draft, item, ({ memory: _memory, key: _key, ...rest }) => rest),
  'round-begun'(draft, { spec }) {
    draft.openRound = { spec, events: [] };
    draft.lastLevel = spec.level ?? draft.lastLevel;
  },
  'round-ended'(draft, { round, how }) {
    if (how === 'finished') draft.roundsFinished++;
    if (draft.openRound?.spec.id === round) draft.openRound = undefined;
  },
  'level-added': (draft, { level, title, content }) => void draft.ownLevels.set(level, { title, content }),
  'level-removed': (draft, { level }) => void draft.ownLevels.delete(level),
  'parameters-adopted'(draft, { weights }) {
    draft.weights = weights;
  },
  'setting-changed'(draft, { name, value }) {
    draft.settings = { ...draft.settings, [name]: value };
  },
};

/** Folds one entry into the draft. */
export function take(draft: Draft, entry: Entry): void {
  (handlers[entry.kind] as (draft: Draft, entry: Entry) => void)(draft, entry);
}

/** Folds an answer into its item and the counts of days, without the round it belongs to. */
function review(draft: Draft, entry: Answered): void {
  const { undone, amended, days } = draft.corrections;
  if (undone.has(entry.id)) return change(draft, entry.item, (before) => shown(before, entry));
  const day = days.get(entry.id) ?? entry.day;
  change(draft, entry.item, (before) =>
    reviewed(before, entry, amended.get(entry.id) ?? entry.grade, day, draft.weights),
  );
  draft.reviewsByDay.set(day, (draft.reviewsByDay.get(day) ?? 0) + 1);
}

function change(draft: Draft, name: string, how: (before: ItemState) => ItemState): void {
  draft.items.set(name, how(draft.items.get(name) ?? unseenItem(name)));
}
