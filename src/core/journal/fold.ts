/** From the journal's entries to what is known of the learner. */
import { corrected, corrections } from './corrections.ts';
import type { Answered, Entry } from './entry.ts';
import { take, type Draft } from './handlers.ts';
import { byTick } from './order.ts';
import { noEntries, type LearnerState } from './state.ts';

export type { LearnerState } from './state.ts';
export type { ItemState } from './item-state.ts';

/** In: `today`, the learner's day number now. */
export interface FoldSettings {
  readonly today: number;
}

/** What all entries together say, in whatever order they are given; an entry given twice counts once. */
export function fold(entries: readonly Entry[], { today }: FoldSettings): LearnerState {
  const ordered = inOrder(entries);
  const draft: Draft = { ...draftOf(noEntries(today)), entries: ordered, corrections: corrections(ordered, today) };
  for (const entry of ordered) take(draft, entry);
  return draft;
}

/**
 * The state with one more entry: the same as folding all entries anew, for the same day, but quick where the entry comes
 * after all others, as a new one does. The state given stays as it was.
 */
export function foldOne(state: LearnerState, entry: Entry): LearnerState {
  const last = state.entries.at(-1);
  const follows = last === undefined || byTick(last, entry) < 0;
  if (!follows || state.corrections.afloat || entry.day > state.today) return fold([...state.entries, entry], state);
  const draft = draftOf({ ...state, corrections: corrected(state.corrections, entry) });
  draft.entries.push(entry);
  take(draft, entry);
  if (entry.kind === 'undone' || entry.kind === 'amended') {
    const target = state.entries.findLast(
      (other): other is Answered => other.id === entry.target && other.kind === 'answered',
    );
    if (target) anew(draft, target.item);
  }
  return draft;
}

/**
 * The state as of another day (day number). To be called when a day begins while the game is open, before more entries
 * are folded: one dated later than the state's day would count as of that day.
 */
export function onDay(state: LearnerState, today: number): LearnerState {
  if (today === state.today) return state;
  const nothingAhead = today > state.today && state.corrections.days.size === 0;
  return nothingAhead ? { ...state, today } : fold(state.entries, { today });
}

/** Folds the history of one item anew, after a correction of one of its answers. */
function anew(draft: Draft, item: string): void {
  const history = draft.entries.filter((entry) =>
    'item' in entry ? entry.item === item : entry.kind === 'parameters-adopted',
  );
  const alone: Draft = { ...draftOf(noEntries(draft.today)), corrections: draft.corrections };
  for (const entry of history) take(alone, entry);
  draft.items.set(item, alone.items.get(item)!);
  draft.reviewsByDay = reviewsByDay(draft);
}

function reviewsByDay({ entries, corrections: { undone, days } }: LearnerState): Map<number, number> {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    if (entry.kind !== 'answered' || undone.has(entry.id)) continue;
    const day = days.get(entry.id) ?? entry.day;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

function draftOf(state: LearnerState): Draft {
  return {
    ...state,
    items: new Map(state.items),
    openRound: state.openRound && { ...state.openRound, events: [...state.openRound.events] },
    ownLevels: new Map(state.ownLevels),
    reviewsByDay: new Map(state.reviewsByDay),
    entries: [...state.entries],
  };
}

/** Sorted by tick, then id, each id once. Already sorted, as the journal gives them, costs one pass. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const sorted = entries.every((entry, i) => i === 0 || byTick(entries[i - 1]!, entry) < 0)
    ? [...entries]
    : entries.toSorted(byTick);
  return sorted.filter((entry, i) => i === 0 || entry.id !== sorted[i - 1]!.id);
}
