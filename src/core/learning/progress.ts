/** What the learner has come to know. */
import type { ItemCard } from '../level/card.ts';
import type { Remembered } from './queue.ts';

export interface Learned extends Remembered {
  /** Score of the last review, 0 to 1. */
  readonly lastScore?: number;
}

/** Whether an item counts as learned: last answered right, and expected to be recalled tomorrow (stability of a day or more). */
export function isLearned({ memory, lastScore }: Learned): boolean {
  return memory !== undefined && memory.stability >= 1 && lastScore === 1;
}

export function countLearned(items: Iterable<Learned>): number {
  let count = 0;
  for (const item of items) if (isLearned(item)) count++;
  return count;
}

/** Reviews of the last `count` days; the first is today's. */
export function reviewsEachDay(reviewsByDay: ReadonlyMap<number, number>, today: number, count: number): number[] {
  return Array.from({ length: count }, (_, ago) => reviewsByDay.get(today - ago) ?? 0);
}

export interface Starred {
  readonly seen: boolean;
  /** Was right at its first answer in a round, at least once: no options taken away, the key not shown before. */
  readonly credited: boolean;
  readonly suspended: boolean;
}

export interface LevelStanding {
  /** 0 to 3. */
  readonly stars: number;
  /** Scored items that count, those of them seen so far, and those right first time, then or since. */
  readonly all: number;
  readonly seen: number;
  readonly credited: number;
}

/** Percentages of all scored items, right first time, that are worth one, two and three stars. */
const starPercents = [60, 80, 95];

/**
 * Stars of a level: none until each of its scored items was seen once. Playing more never loses one. An item that the
 * learner set aside (suspended, or rare where rare is left out) counts only if it was seen before.
 * In: `standing` looks up an item by `level-id/item-id`.
 */
export function levelStanding(
  level: { readonly id: string; readonly items: readonly ItemCard[] },
  standing: (name: string) => Starred | undefined,
  { withoutRare }: { readonly withoutRare: boolean },
): LevelStanding {
  let all = 0;
  let seen = 0;
  let credited = 0;
  for (const card of level.items) {
    if (!card.scored) continue;
    const item = standing(`${level.id}/${card.id}`);
    const aside = item?.suspended === true || (withoutRare && card.tone === 'rare');
    if (aside && !item?.seen) continue;
    all++;
    if (item?.seen) seen++;
    if (item?.credited) credited++;
  }
  const earned = starPercents.filter((percent) => credited * 100 >= percent * all).length;
  return { stars: all > 0 && seen === all ? earned : 0, all, seen, credited };
}
