/** What "Play" starts: whatever makes most sense now. */
import type { LearnerState } from '../journal/state.ts';
import { dueQueue } from '../learning/queue.ts';
import { levelStanding } from '../learning/progress.ts';
import { levelIdOf } from '../level/item-name.ts';
import type { LevelCard } from '../level/card.ts';
import type { RoundSpec } from './round.ts';

export type JourneyLevel = Pick<LevelCard, 'id' | 'items' | 'trail' | 'place'>;

export type NextPlay =
  | { readonly kind: 'resume'; readonly spec: RoundSpec }
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'none' };

/**
 * An open round first, unless its level is here no more; then the level in progress (the one played last, or else the first that was begun); then the next
 * on the trail of the level played last, and the next of the journey; when every level is done, the one where most is
 * due, then with the fewest stars. Levels outside the journey (trail "extra") are gone on with, but
 * begun only where there is no other.
 */
export function nextPlay(state: LearnerState, levels: readonly JourneyLevel[], today: number): NextPlay {
  const open = state.openRound?.spec;
  if (open && (open.level === undefined || levels.some(({ id }) => id === open.level)))
    return { kind: 'resume', spec: open };
  const journey = inJourney(levels);
  const level = inProgress(state, journey) ?? nextUnseen(state, journey) ?? mostWorth(state, journey, today);
  return level ? { kind: 'level', level: level.id } : { kind: 'none' };
}

function inJourney(levels: readonly JourneyLevel[]): JourneyLevel[] {
  const outside = ({ trail }: JourneyLevel) => (trail === 'extra' ? 1 : 0);
  return levels
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => outside(a) - outside(b) || a.place - b.place);
}

function seenOf(
  { items, settings }: LearnerState,
  level: JourneyLevel,
): { readonly some: boolean; readonly all: boolean } {
  const open = level.items.filter((card) => {
    const item = items.get(`${level.id}/${card.id}`);
    return item?.seen || !(item?.suspended || (settings.withoutRare && card.tone === 'rare'));
  });
  const seen = open.filter((card) => items.get(`${level.id}/${card.id}`)?.seen).length;
  return { some: seen > 0, all: seen === open.length };
}

function inProgress(state: LearnerState, journey: readonly JourneyLevel[]): JourneyLevel | undefined {
  const begun = journey.filter((level) => {
    const { some, all } = seenOf(state, level);
    return some && !all;
  });
  return begun.find(({ id }) => id === state.lastLevel) ?? begun.find(({ trail }) => trail !== 'extra');
}

function nextUnseen(state: LearnerState, journey: readonly JourneyLevel[]): JourneyLevel | undefined {
  const unseen = journey.filter((level) => level.trail !== 'extra' && !seenOf(state, level).all);
  const trail = journey.find(({ id }) => id === state.lastLevel)?.trail;
  return unseen.find((level) => level.trail === trail) ?? unseen[0];
}

function mostWorth(state: LearnerState, journey: readonly JourneyLevel[], today: number): JourneyLevel | undefined {
  const due = new Map<string, number>();
  for (const name of dueQueue(state.items, { today, retention: state.settings.retention, weights: state.weights })) {
    const level = levelIdOf(name);
    due.set(level, (due.get(level) ?? 0) + 1);
  }
  const stars = (level: JourneyLevel) => levelStanding(level, (name) => state.items.get(name), state.settings).stars;
  const proper = journey.filter(({ trail }) => trail !== 'extra');
  return (proper.length > 0 ? proper : journey).toSorted(
    (a, b) => (due.get(b.id) ?? 0) - (due.get(a.id) ?? 0) || stars(a) - stars(b),
  )[0];
}
