/** Programs that answer without knowing anything, and what chance would give them. */
import { grade } from '../../src/core/items/grade.ts';
import { targetsOf } from '../../src/core/items/hotspot/targets.ts';
import type { Item, ItemOf, Response } from '../../src/core/items/item.ts';
import { rightsOf } from '../../src/core/items/matching/rights.ts';
import type { Figure } from '../../src/core/level/figure.ts';
import { syllables, words } from '../../src/core/level/style/prose.ts';

export interface Shown {
  readonly item: Item;
  /** Indexes into the item's own list, as the game shows them. */
  readonly order: readonly number[];
  readonly figure: Figure | undefined;
}

/** The guesser's answer, or undefined where it has none. Of two that it likes alike it takes the one shown first. */
export type Guesser = (shown: Shown) => Response | undefined;

type Choice = ItemOf<'single-choice'> | ItemOf<'multiple-response'>;
const isChoice = (item: Item): item is Choice => item.kind === 'single-choice' || item.kind === 'multiple-response';
const keyCount = (item: Choice): number => item.options.filter(({ key }) => key).length;

/** Takes the option it likes best, or as many as the prompt asks for. */
function liking(like: (text: string) => number): Guesser {
  return ({ item, order }) => {
    if (!isChoice(item)) return undefined;
    // `toSorted` keeps the order shown where both are liked alike.
    const liked = order.toSorted((a, b) => like(item.options[b]!.text) - like(item.options[a]!.text));
    return item.kind === 'single-choice'
      ? { kind: item.kind, choice: liked[0]! }
      : { kind: item.kind, choices: liked.slice(0, keyCount(item)) };
  };
}

const numberIn = (text: string): number =>
  Number(/-?\d+(?:[.,]\d+)*/.exec(text.replace(/[−–]/g, '-'))?.[0]?.replaceAll(',', '') ?? NaN);

export const guessers: Readonly<Record<string, Guesser>> = {
  'longest option': liking((text) => text.length),
  'shortest option': liking((text) => -text.length),
  /** Technical words are long: the one with the most syllables decides, then the one with the most letters. */
  'most technical word': liking((text) =>
    Math.max(...words(text).map((word) => syllables(word) * 100 + word.length), 0),
  ),
  'most words': liking((text) => words(text).length),
  'middle number': ({ item, order }) => {
    if (item.kind !== 'single-choice') return undefined;
    const numbers = item.options.map(({ text }) => numberIn(text));
    if (numbers.some(Number.isNaN)) return undefined;
    const rising = order.toSorted((a, b) => numbers[a]! - numbers[b]!);
    return { kind: item.kind, choice: rising[Math.floor((rising.length - 1) / 2)]! };
  },
  'tick everything': ({ item }) =>
    item.kind === 'multiple-response' ? { kind: item.kind, choices: item.options.map((_, i) => i) } : undefined,
  'tick nothing': ({ item }) => (item.kind === 'multiple-response' ? { kind: item.kind, choices: [] } : undefined),
  'always false': ({ item }) => (item.kind === 'true-false' ? { kind: item.kind, value: false } : undefined),
  'always true': ({ item }) => (item.kind === 'true-false' ? { kind: item.kind, value: true } : undefined),
  'first option': ({ item, order, figure }) => {
    switch (item.kind) {
      case 'single-choice':
        return { kind: item.kind, choice: order[0]! };
      case 'multiple-response':
        return { kind: item.kind, choices: order.slice(0, keyCount(item)) };
      case 'hotspot':
        return (
          figure && {
            kind: item.kind,
            part: targetsOf(
              item,
              figure.parts.map(({ id }) => id),
            )[order[0]!]!,
          }
        );
      default:
        return undefined;
    }
  },
  'keep the order shown': ({ item, order }) => {
    switch (item.kind) {
      case 'ordering':
        return { kind: item.kind, order };
      case 'matching':
        return { kind: item.kind, rights: order.slice(0, item.pairs.length) };
      default:
        return undefined;
    }
  },
  'one bin for everything': ({ item }) =>
    item.kind === 'categorise' ? { kind: item.kind, bins: item.cards.map(() => 0) } : undefined,
};

/**
 * The mean score of somebody who answers by lot, in the form that the item asks for. Single choice, hotspot: one in as
 * many as can be chosen. True or false: a half. Multiple response: the mean over all ways to tick as many options as are
 * right. Ordering of n steps: 1/n, each step follows its forerunner by chance. Matching: one in as many as there are
 * right sides. Categorise: each card into any bin. What is typed or recalled is never right by chance.
 */
export function chance(item: Item, figure?: Figure): number {
  switch (item.kind) {
    case 'single-choice':
      return 1 / item.options.length;
    case 'true-false':
      return 1 / 2;
    case 'multiple-response': {
      const ways = subsets(item.options.length, keyCount(item));
      return ways.reduce((sum, choices) => sum + grade(item, { kind: item.kind, choices }).score, 0) / ways.length;
    }
    case 'ordering':
      return 1 / item.steps.length;
    case 'matching':
      return 1 / rightsOf(item).length;
    case 'categorise': {
      const ways = everyWay(item.cards.length, item.bins.length);
      return ways.reduce((sum, bins) => sum + grade(item, { kind: item.kind, bins }).score, 0) / ways.length;
    }
    case 'hotspot':
      return 1 / (item.targets?.length ?? figure?.parts.length ?? 1);
    case 'cloze':
    case 'numeric':
    case 'flashcard':
      return 0;
  }
}

/** All sets of `size` of the numbers below `count`. */
function subsets(count: number, size: number): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: count }, (_, last) => last).flatMap((last) =>
    subsets(last, size - 1).map((set) => [...set, last]),
  );
}

/** All lists of `length` numbers below `below`. */
function everyWay(length: number, below: number): number[][] {
  if (length === 0) return [[]];
  const shorter = everyWay(length - 1, below);
  return Array.from({ length: below }, (_, last) => last).flatMap((last) => shorter.map((list) => [...list, last]));
}
