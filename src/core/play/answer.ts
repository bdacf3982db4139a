/** What an answer does to a round, and how it is taken back or put right. */
import { nextStreak, points } from './score.ts';
import {
  beginRound,
  type Comeback,
  type Fate,
  type Given,
  type Played,
  type Round,
  type RoundSpec,
  type Standing,
  type Step,
} from './round.ts';

/** An item comes back after at least this many other answers. */
const othersBetween = 2;
/** Missed this often, an item leaves the round. */
const mostMisses = 3;

/**
 * The round after an answer. It counts for its item wherever that is still to come; an answer to an item that is done,
 * or is not of this round, changes nothing.
 */
export function answer(round: Round, given: Given): Round {
  const draft = draftOf(round);
  return apply(draft, given, false) ? draft : round;
}

/**
 * The round without one of its answers (by its entry's id; the last one when left out) and all that it did. The key was
 * shown, so the item can earn no first-time credit any more in this round. An unknown id changes nothing.
 */
export function takeBack(round: Round, id?: string): Round {
  const place = id === undefined ? round.log.length - 1 : round.log.findIndex((played) => played.id === id);
  const undone = round.log[place];
  if (!undone) return round;
  const rest = round.log.filter((_, i) => i !== place);
  const later = rest.findIndex((played, i) => i >= place && played.item === undone.item);
  const draft = replayed(
    round,
    rest.map((played, i) => (i === later ? { ...played, keySeen: true } : played)),
  );
  if (later < 0) draft.keySeen.add(undone.item);
  passSeenLook(draft);
  return draft;
}

/** The round as if one of its answers (by its entry's id) had had another score, 0 to 1. An unknown id changes nothing. */
export function amend(round: Round, id: string, score: number): Round {
  if (!round.log.some((played) => played.id === id)) return round;
  const draft = replayed(
    round,
    round.log.map((played) => (played.id === id ? { ...played, score } : played)),
  );
  draft.next = Math.max(draft.next, round.next);
  return draft;
}

/** Something that happened in a round, as the journal tells it. */
export type RoundEvent =
  | ({ readonly kind: 'answered' } & Given)
  | { readonly kind: 'undone'; readonly target: string }
  | { readonly kind: 'amended'; readonly target: string; readonly score: number };

/** The round as it stood after these events: the same as when it was played. Looks that were passed since the last answer show again. */
export function replayRound(spec: RoundSpec, events: readonly RoundEvent[]): Round {
  let draft = draftOf(beginRound(spec));
  for (const event of events) {
    if (event.kind === 'answered') {
      const { kind: _kind, ...given } = event;
      apply(draft, given, false);
    } else if (event.kind === 'undone') draft = draftOf(takeBack(draft, event.target));
    else draft = draftOf(amend(draft, event.target, event.score));
  }
  return draft;
}

interface Draft extends Round {
  next: number;
  comebacks: readonly Comeback[];
  items: Map<string, Standing>;
  log: Played[];
  score: number;
  streak: number;
  longestStreak: number;
  keySeen: Set<string>;
}

function draftOf(round: Round): Draft {
  return { ...round, items: new Map(round.items), log: [...round.log], keySeen: new Set(round.keySeen) };
}

/** Plays the same round with another log; what the learner passed or saw besides stays. */
function replayed(round: Round, log: readonly Played[]): Draft {
  const draft = draftOf({ ...beginRound(round.spec), withoutLooks: round.withoutLooks });
  for (const { points: _points, fate: _fate, firstTimeRight: _first, keySeen, ...given } of log)
    apply(draft, given, keySeen);
  for (const item of round.keySeen) draft.keySeen.add(item);
  return draft;
}

function apply(draft: Draft, given: Given, keyWasSeen: boolean): boolean {
  const before = draft.items.get(given.item);
  if (!before || before.state === 'done' || before.state === 'card') return false;
  const planned = nextItem(draft);
  if (isItem(draft.spec.steps[planned], given.item)) draft.next = planned + 1;
  const { score, hint, scored } = given;
  const keySeen = draft.keySeen.delete(given.item) || keyWasSeen;
  const missed = scored && score < 1;
  const misses = before.misses + (missed ? 1 : 0);
  const fate: Fate = !missed ? 'done' : misses >= mostMisses ? 'card' : 'again';
  const firstTimeRight = before.answers === 0 && scored && !missed && !keySeen && hint !== 'removed';
  const earned = scored ? points(score, hint, draft.streak) : 0;
  draft.items.set(given.item, {
    state: fate,
    answers: before.answers + 1,
    misses,
    scored,
    firstTimeRight: before.firstTimeRight || firstTimeRight,
    lastScore: score,
  });
  draft.comebacks = comebacks(draft.comebacks, given.item, fate);
  draft.log.push({ ...given, points: earned, fate, firstTimeRight, keySeen });
  draft.score += earned;
  if (scored) draft.streak = nextStreak(score, draft.streak);
  draft.longestStreak = Math.max(draft.longestStreak, draft.streak);
  return true;
}

function comebacks(waiting: readonly Comeback[], answered: string, fate: Fate): readonly Comeback[] {
  const nearer = waiting
    .filter(({ item }) => item !== answered)
    .map(({ item, others }) => ({ item, others: others - 1 }));
  return fate === 'again' ? [...nearer, { item: answered, others: othersBetween }] : nearer;
}

/** Index of the next planned item that was not answered, past any look. */
function nextItem({ spec, next, items }: Round): number {
  let i = next;
  while (i < spec.steps.length && !isAhead(spec.steps[i]!, items)) i++;
  return i;
}

function isAhead(step: Step, items: ReadonlyMap<string, Standing>): boolean {
  return step.kind === 'item' && items.get(step.item)?.state === 'ahead';
}

function isItem(step: Step | undefined, item: string): boolean {
  return step?.kind === 'item' && step.item === item;
}

/** The look before an item whose answer was taken back was seen: it does not show again. */
function passSeenLook(draft: Draft): void {
  const planned = nextItem(draft);
  const step = draft.spec.steps[planned];
  if (step?.kind === 'item' && draft.keySeen.has(step.item)) draft.next = planned;
}
