import { describe, expect, test } from 'vitest';
import {
  countLearned,
  levelStanding,
  reviewsEachDay,
  type Learned,
  type Starred,
} from '../../../src/core/learning/progress.ts';
import type { ItemCard } from '../../../src/core/level/card.ts';

const card = (id: string, more: Partial<ItemCard> = {}): ItemCard => ({
  id,
  kind: 'single-choice',
  concept: 'c',
  tone: 'everyday',
  scored: true,
  key: 'k',
  ...more,
});
const level = (count: number) => ({ id: 'level', items: Array.from({ length: count }, (_, i) => card(`i-${i}`)) });
const withRare = { withoutRare: false };

/** The first `credited` of `seen` items were right first time. */
const known =
  (seen: number, credited: number) =>
  (name: string): Starred | undefined => {
    const i = Number(name.slice('level/i-'.length));
    return i < seen ? { seen: true, credited: i < credited, suspended: false } : undefined;
  };

describe('stars', () => {
  test.each([
    [20, 20, 3],
    [20, 19, 3],
    [20, 18, 2],
    [20, 16, 2],
    [20, 15, 1],
    [20, 12, 1],
    [20, 11, 0],
    [5, 3, 1],
    [15, 9, 1],
    [35, 21, 1],
    [5, 4, 2],
  ])('of %i items %i right first time: %i', (count, credited, stars) => {
    expect(levelStanding(level(count), known(count, credited), withRare)).toEqual({
      stars,
      all: count,
      seen: count,
      credited,
    });
  });

  test('none until every item was seen', () => {
    expect(levelStanding(level(20), known(19, 19), withRare).stars).toBe(0);
    expect(levelStanding({ id: 'level', items: [] }, () => undefined, withRare).stars).toBe(0);
  });

  test('unscored cards do not count', () => {
    const items = [...level(5).items, card('open', { scored: false })];
    expect(levelStanding({ id: 'level', items }, known(5, 5), withRare)).toEqual({
      stars: 3,
      all: 5,
      seen: 5,
      credited: 5,
    });
  });

  test('what was set aside before it was seen does not stand in the way; what was seen still counts', () => {
    const items = [...level(4).items, card('i-4', { tone: 'rare' })];
    expect(levelStanding({ id: 'level', items }, known(4, 4), withRare).stars).toBe(0);
    expect(levelStanding({ id: 'level', items }, known(4, 4), { withoutRare: true })).toMatchObject({
      stars: 3,
      all: 4,
    });
    expect(levelStanding({ id: 'level', items }, known(5, 4), { withoutRare: true })).toMatchObject({
      stars: 2,
      all: 5,
    });
    const suspended = (name: string): Starred | undefined =>
      name === 'level/i-3' ? { seen: false, credited: false, suspended: true } : known(3, 3)(name);
    expect(levelStanding(level(4), suspended, withRare)).toMatchObject({ stars: 3, all: 3 });
  });
});

describe('learned', () => {
  test('is what was right last time and will be recalled tomorrow', () => {
    const memory = { stability: 2, difficulty: 5, lastDay: 1, reviews: 1, lapses: 0, chance: 0 };
    const items: Learned[] = [
      { memory, suspended: false, lastScore: 1 },
      { memory, suspended: true, lastScore: 1 },
      { memory, suspended: false, lastScore: 0.9 },
      { memory: { ...memory, stability: 0.3 }, suspended: false, lastScore: 1 },
      { suspended: false, lastScore: 1 },
    ];
    expect(countLearned(items)).toBe(2);
  });
});

test('reviews each day, today first', () => {
  expect(
    reviewsEachDay(
      new Map([
        [100, 3],
        [98, 7],
        [101, 9],
      ]),
      100,
      4,
    ),
  ).toEqual([3, 0, 7, 0]);
});
