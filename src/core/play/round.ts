/** One play through a handful of items: plain data, made anew by each answer. */
import type { HintUsed } from '../learning/evidence.ts';

/** A step of a round as planned: a concept's first look, or an item. */
export type Step =
  | { readonly kind: 'look'; readonly level: string; readonly concept: string }
  | { readonly kind: 'item'; readonly item: string };

/** All that is needed to play a round again from its entries. */
export interface RoundSpec {
  readonly id: string;
  readonly purpose: 'level' | 'practice';
  /** The level played; none for practice. */
  readonly level?: string;
  readonly steps: readonly Step[];
  /** 32-bit unsigned seed of every shuffle of the round. */
  readonly seed: number;
}

/** An answer as the round needs it. */
export interface Given {
  /** Id of its entry, by which it can be taken back or amended. */
  readonly id?: string;
  /** `level-id/item-id` */
  readonly item: string;
  /** 0 to 1 */
  readonly score: number;
  readonly hint: HintUsed;
  readonly scored: boolean;
}

/** What became of an item: done; comes back later in the round; or missed three times, so it is shown as a card and leaves. */
export type Fate = 'done' | 'again' | 'card';

/** An answer and all that came of it. */
export interface Played extends Given {
  readonly points: number;
  readonly fate: Fate;
  readonly firstTimeRight: boolean;
  /** The key of this very turn had been shown before: answered, taken back, answered again. */
  readonly keySeen: boolean;
}

/** How one item of the round stands. */
export interface Standing {
  /** ahead: not answered yet. Otherwise the fate of its last answer. */
  readonly state: 'ahead' | Fate;
  readonly answers: number;
  readonly misses: number;
  readonly scored: boolean;
  readonly firstTimeRight: boolean;
  /** Score of its last answer, 0 to 1. */
  readonly lastScore?: number;
}

/** An item that comes back once `others` more answers to other items were given, or when nothing else is left. */
export interface Comeback {
  readonly item: string;
  readonly others: number;
}

export interface Round {
  readonly spec: RoundSpec;
  /** Index of the next planned step. */
  readonly next: number;
  readonly comebacks: readonly Comeback[];
  /** The items of the round, in the order planned. */
  readonly items: ReadonlyMap<string, Standing>;
  /** Answers so far, without those taken back. */
  readonly log: readonly Played[];
  readonly score: number;
  /** Right answers in a row. */
  readonly streak: number;
  readonly longestStreak: number;
  /** Items whose answer was taken back and not given again yet: their key was shown. */
  readonly keySeen: ReadonlySet<string>;
  /** The learner does not want first looks in this round. */
  readonly withoutLooks: boolean;
}

/** What is to be done now. `again`: the item was asked before in this round. */
export type Current =
  | { readonly kind: 'look'; readonly level: string; readonly concept: string }
  | { readonly kind: 'item'; readonly item: string; readonly again: boolean }
  | { readonly kind: 'finished' };

/** A round at its start. An item planned twice is asked once. */
export function beginRound(spec: RoundSpec): Round {
  const ahead: Standing = { state: 'ahead', answers: 0, misses: 0, scored: true, firstTimeRight: false };
  const items = new Map<string, Standing>();
  for (const step of spec.steps) if (step.kind === 'item') items.set(step.item, ahead);
  return {
    spec,
    next: 0,
    comebacks: [],
    items,
    log: [],
    score: 0,
    streak: 0,
    longestStreak: 0,
    keySeen: new Set(),
    withoutLooks: false,
  };
}

/** What comes now: an item that is ready to come back, else the next planned step, else what is left to come back. */
export function current(round: Round): Current {
  const first = round.comebacks[0];
  if (first && first.others <= 0) return { kind: 'item', item: first.item, again: true };
  const step = round.spec.steps[nextStep(round)];
  if (step) return step.kind === 'look' ? step : { ...step, again: false };
  return first ? { kind: 'item', item: first.item, again: true } : { kind: 'finished' };
}

/** Index of the first step from `round.next` on that is still to be done. */
export function nextStep({ spec, next, items, withoutLooks }: Round): number {
  for (let i = next; i < spec.steps.length; i++) {
    const step = spec.steps[i]!;
    const open = step.kind === 'look' ? !withoutLooks : items.get(step.item)?.state === 'ahead';
    if (open) return i;
  }
  return spec.steps.length;
}

/** Goes past the first look that is shown now; any other moment stays as it is. */
export function seeLook(round: Round): Round {
  return current(round).kind === 'look' ? { ...round, next: nextStep(round) + 1 } : round;
}

/** Leaves out this first look and all that would follow in this round. */
export function skipLooks(round: Round): Round {
  return { ...round, withoutLooks: true };
}

/** Takes steps out of what is still to come, e.g. because their level is no longer here. What was answered stays. */
export function leaveOut(round: Round, gone: (step: Step) => boolean): Round {
  const missing = (item: string) => gone({ kind: 'item', item });
  const items = new Map<string, Standing>();
  for (const [item, standing] of round.items) {
    if (!missing(item) || standing.answers > 0)
      items.set(item, standing.state === 'again' && missing(item) ? { ...standing, state: 'done' } : standing);
  }
  const spec = { ...round.spec, steps: round.spec.steps.filter((step, i) => i < round.next || !gone(step)) };
  return { ...round, spec, items, comebacks: round.comebacks.filter(({ item }) => !missing(item)) };
}

/** Numbers for the bar: items of the round, those that are done, and the three counts. */
export function tally({ items }: Round): {
  readonly items: number;
  readonly done: number;
  readonly asked: number;
  readonly firstTimeRight: number;
} {
  let done = 0;
  let asked = 0;
  let firstTimeRight = 0;
  for (const item of items.values()) {
    if (item.state === 'done' || item.state === 'card') done++;
    if (item.answers > 0 && item.scored) asked++;
    if (item.firstTimeRight) firstTimeRight++;
  }
  return { items: items.size, done, asked, firstTimeRight };
}
