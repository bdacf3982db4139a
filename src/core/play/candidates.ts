/** The items that a round can be made of, sorted by what the learner knows of them. */
import { dueQueue } from '../learning/queue.ts';
import { retrievability } from '../learning/fsrs.ts';
import type { ItemCard, LevelCard } from '../level/card.ts';
import type { LearnerState } from '../journal/state.ts';

/** What round building needs of a level. */
export type PlannedLevel = Pick<LevelCard, 'id' | 'items'>;

export interface Candidate {
  /** `level-id/item-id` */
  readonly name: string;
  readonly level: string;
  readonly card: ItemCard;
}

export interface Candidates {
  /** Never answered, or its memory starts anew; in teaching order, level by level. */
  readonly fresh: readonly Candidate[];
  /** Most valuable first. */
  readonly due: readonly Candidate[];
  /** Known and not due, the least certain first; then unscored ones that were seen. */
  readonly known: readonly Candidate[];
}

/** Sorts all items of the levels. Left out are suspended ones, and rare ones where the learner leaves those out. */
export function candidates(state: LearnerState, levels: readonly PlannedLevel[], today: number): Candidates {
  const { items, settings, weights } = state;
  const fresh: Candidate[] = [];
  const remembered = new Map<string, Candidate>();
  const seenUnscored: Candidate[] = [];
  for (const level of levels) {
    for (const card of level.items) {
      const name = `${level.id}/${card.id}`;
      const item = items.get(name);
      const candidate = { name, level: level.id, card };
      if (item?.suspended || (settings.withoutRare && card.tone === 'rare')) continue;
      if (!card.scored && item?.seen) seenUnscored.push(candidate);
      else if (card.scored && item?.memory && item.key === card.key) remembered.set(name, candidate);
      else fresh.push(candidate);
    }
  }
  const due = dueQueue(items, { today, retention: settings.retention, weights }, (name) => remembered.has(name)).map(
    (name) => remembered.get(name)!,
  );
  for (const { name } of due) remembered.delete(name);
  const chance = (name: string) => retrievability(items.get(name)!.memory!, today, weights);
  const known = [...remembered.values()]
    .map((candidate) => ({ candidate, chance: chance(candidate.name) }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ candidate }) => candidate);
  return { fresh, due, known: [...known, ...seenUnscored] };
}
