/** Choosing what a round asks, for this learner on this day. */
import type { LearnerState } from '../journal/state.ts';
import { random, shuffled } from '../random.ts';
import { arranged } from './arrange.ts';
import { candidates, type Candidate, type Candidates, type PlannedLevel } from './candidates.ts';
import type { RoundSpec, Step } from './round.ts';
import { balanced, isCalm } from './tone-balance.ts';

export interface RoundWish {
  /** Id of the round to be. */
  readonly id: string;
  /** A level's id, or practice of what is due. */
  readonly level?: string;
  /** Every level that can be played, in the order of the journey. */
  readonly levels: readonly PlannedLevel[];
  readonly state: LearnerState;
  /** Day number. */
  readonly today: number;
  /** 32-bit unsigned. */
  readonly seed: number;
}

/**
 * A round of the length in the learner's settings, or shorter where there is less to ask; without steps where there is
 * nothing. A level: its new items in teaching order, each concept's first look before its first question, and up to a
 * third of what is due, from any level, mixed in; then what is known of the level fills up. Practice: what is due, most
 * valuable first. The balance of tones holds (see balanced), and where anything calm is asked, it comes last.
 */
export function buildRound({ id, level, levels, state, today, seed }: RoundWish): RoundSpec {
  const all = candidates(state, levels, today);
  const chosen = level === undefined ? practice(all, state) : ofLevel(level, all, state, seed);
  const steps = withLooks(chosen, levels, state);
  return level === undefined ? { id, purpose: 'practice', steps, seed } : { id, purpose: 'level', level, steps, seed };
}

function practice({ due, known, fresh }: Candidates, { settings }: LearnerState): Candidate[] {
  const size = settings.roundLength === 'all' ? Infinity : settings.roundLength;
  return arranged([], balanced(due, [...known, ...fresh], size));
}

function ofLevel(level: string, all: Candidates, { settings }: LearnerState, seed: number): Candidate[] {
  const here = (candidate: Candidate) => candidate.level === level;
  const elsewhere = (candidate: Candidate) => candidate.level !== level;
  const fresh = all.fresh.filter(here);
  const known = shuffled(all.known.filter(here), random(seed));
  const whole = fresh.length + all.due.filter(here).length + known.length;
  const size = settings.roundLength === 'all' ? Infinity : settings.roundLength;
  const third = Number.isFinite(size) ? Math.floor(size / 3) : Math.floor(whole / 2);

  const guests = new Set(all.due.filter(elsewhere).slice(0, third));
  const due = all.due.filter((candidate) => here(candidate) || guests.has(candidate));
  const mixed = fresh.length > 0 ? due.slice(0, third) : due;
  const restOfDue = due.slice(mixed.length).filter(here);
  const reserve = [...all.due, ...all.known, ...all.fresh].filter(
    (candidate) => elsewhere(candidate) && !guests.has(candidate),
  );
  const chosen = balanced([...mixed, ...fresh, ...restOfDue, ...known], reserve, size);

  const isNew = new Set(fresh);
  const others = chosen.filter((candidate) => !isNew.has(candidate));
  return arranged(
    calmlyEnding(
      chosen.filter((candidate) => isNew.has(candidate)),
      fresh,
      others,
    ),
    others,
  );
}

/** New items that would end a round on a hard note: the last one waits for the next round and lets a calm one go first. */
function calmlyEnding(
  chosen: readonly Candidate[],
  fresh: readonly Candidate[],
  others: readonly Candidate[],
): readonly Candidate[] {
  const last = chosen.at(-1);
  if (!last || isCalm(last) || others.some(isCalm)) return chosen;
  const calm = fresh.slice(fresh.indexOf(last) + 1).find(isCalm);
  return calm ? [...chosen.slice(0, -1), calm] : chosen;
}

/** The steps of the items, each concept that the learner never met after its first look. */
function withLooks(chosen: readonly Candidate[], levels: readonly PlannedLevel[], { items }: LearnerState): Step[] {
  const met = new Set<string>();
  for (const { id, items: cards } of levels) {
    for (const card of cards) if (items.get(`${id}/${card.id}`)?.seen) met.add(`${id}/${card.concept}`);
  }
  return chosen.flatMap(({ name, level, card: { concept } }): Step[] => {
    const asked: Step = { kind: 'item', item: name };
    if (met.has(`${level}/${concept}`)) return [asked];
    met.add(`${level}/${concept}`);
    return [{ kind: 'look', level, concept }, asked];
  });
}
