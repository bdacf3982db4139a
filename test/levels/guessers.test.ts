/** Nobody passes by a trick: programs that know nothing answer every item of all built-in levels. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { grade } from '../../src/core/items/grade.ts';
import type { Item, Kind } from '../../src/core/items/item.ts';
import { presentationOrder } from '../../src/core/items/present.ts';
import type { Figure } from '../../src/core/level/figure.ts';
import { readLevelsFolder } from '../../tools/levels-folder.ts';
import { chance, type Guesser, guessers } from './guessers.ts';

/** Orders that each item is shown in: enough that ties and shuffles even out. */
const seeds = Array.from({ length: 48 }, (_, i) => i * 7919 + 1);
/** Of 100 points. */
const most = 5;

interface Played {
  readonly name: string;
  /** Mean over all orders shown, 0 to 100. */
  readonly score: number;
  readonly chance: number;
}

interface Asked {
  readonly name: string;
  readonly item: Item;
  readonly figure: Figure | undefined;
  readonly chance: number;
}

const folder = readLevelsFolder(fileURLToPath(new URL('../../levels', import.meta.url)));
const asked: readonly Asked[] = folder.levels.flatMap(({ level, figures }) =>
  level.items
    .filter(({ scored }) => scored !== false)
    .map((item) => {
      const figure = item.figure === undefined ? undefined : figures.get(item.figure)?.figure;
      return { name: `${level.id}/${item.id}`, item, figure, chance: 100 * chance(item, figure) };
    }),
);

/** What a guesser scores on each item that it has an answer for. */
function play(guesser: Guesser, items: readonly Asked[]): Played[] {
  return items.flatMap(({ name, item, figure, chance: luck }) => {
    const scores = seeds.flatMap((seed) => {
      const response = guesser({ item, order: presentationOrder(item, seed, figure?.parts.length), figure });
      return response ? [100 * grade(item, response).score] : [];
    });
    return scores.length === 0 ? [] : [{ name, score: mean(scores), chance: luck }];
  });
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const gain = (played: readonly Played[]): number => mean(played.map((each) => each.score - each.chance));

describe('over all built-in levels', () => {
  it.each(Object.entries(guessers))('“%s” gains nothing', (trick, guesser) => {
    const played = play(guesser, asked);
    expect(played.length, `nothing to try “${trick}” on`).toBeGreaterThan(0);
    const paid = played.filter((each) => each.score > each.chance + most).map(({ name }) => name);
    expect(gain(played), `“${trick}” pays in these; mend some: ${paid.join(' ')}`).toBeLessThanOrEqual(most);
  });
});

describe('the measure itself', () => {
  const option = (text: string, key = false) => ({ text, ...(key && { key }) });
  const base = {
    concept: 'c',
    difficulty: 1 as const,
    tone: 'everyday' as const,
    explanation: 'x',
    sources: ['s'],
    prompt: 'p',
  };
  const one = (item: Item): Asked => ({ name: item.id, item, figure: undefined, chance: 100 * chance(item) });
  const items: Item[] = [
    {
      ...base,
      id: 'choice',
      kind: 'single-choice',
      options: [option('1 ms'), option('20 ms of acetylcholinesterase', true), option('300 ms')],
      keepOrder: true,
    },
    { ...base, id: 'statement', kind: 'true-false', key: false },
    {
      ...base,
      id: 'several',
      kind: 'multiple-response',
      options: [option('a', true), option('b', true), option('c'), option('d')],
      keepOrder: true,
    },
  ];

  it.each<[keyof typeof guessers, Kind]>([
    ['longest option', 'single-choice'],
    ['most technical word', 'single-choice'],
    ['middle number', 'single-choice'],
    ['always false', 'true-false'],
    ['first option', 'multiple-response'],
  ])('finds that “%s” pays where it does', (trick, kind) => {
    expect(gain(play(guessers[trick]!, items.filter((item) => item.kind === kind).map(one)))).toBeGreaterThan(most);
  });

  it('knows what chance gives', () => {
    expect(chance(items[0]!)).toBeCloseTo(1 / 3);
    // One of the six pairs is the key; four have one right and one wrong, and one has two wrong.
    expect(chance(items[2]!)).toBeCloseTo(1 / 6);
    const bins = [
      { id: 'x', name: 'X' },
      { id: 'y', name: 'Y' },
    ];
    const cards = ['x', 'y', 'x', 'y'].map((bin, i) => ({ text: `${i}`, bin }));
    // All four right: 1 of 16, scored 1; three right: 4 of 16, scored a half.
    expect(chance({ ...base, id: 'bins', kind: 'categorise', bins, cards })).toBeCloseTo(3 / 16);
  });
});
