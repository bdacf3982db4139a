/** What to answer in the level with all ten kinds, taken from its file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/setup.mjs';
import type { Item, Response } from '../../../src/core/items/item.ts';

const level = JSON.parse(readFileSync(join(root, 'levels', 'all-kinds.json'), 'utf8')) as {
  readonly items: readonly Item[];
};

export const allItems: readonly Item[] = level.items;

/** The item named `level-id/item-id` or by its id alone. */
export function itemOf(name: string): Item {
  const item = level.items.find(({ id }) => name === id || name.endsWith(`/${id}`));
  if (!item) throw new Error(`all-kinds has no ${name}`);
  return item;
}

/** An answer: right, or wrong in all its parts. */
export function answerTo(item: Item, how: 'right' | 'wrong'): Response {
  const right = how === 'right';
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, choice: item.options.findIndex((option) => (option.key ?? false) === right) };
    case 'multiple-response':
      return {
        kind: item.kind,
        choices: item.options.flatMap((option, i) => ((option.key ?? false) === right ? i : [])),
      };
    case 'true-false':
      return { kind: item.kind, value: item.key === right };
    case 'cloze':
      return { kind: item.kind, text: right ? item.answers[0]! : 'banana' };
    case 'numeric':
      return { kind: item.kind, value: right ? item.answer : item.answer + 1 };
    case 'ordering':
      // Odd places first: no step follows the one it should.
      return {
        kind: item.kind,
        order: right
          ? item.steps.map((_, i) => i)
          : [...item.steps.keys()].toSorted((a, b) => (b % 2) - (a % 2) || b - a),
      };
    case 'matching':
      return { kind: item.kind, rights: item.pairs.map((_, i) => (right ? i : (i + 1) % item.pairs.length)) };
    case 'categorise':
      return {
        kind: item.kind,
        bins: item.cards.map(
          (card) => (item.bins.findIndex(({ id }) => id === card.bin) + (right ? 0 : 1)) % item.bins.length,
        ),
      };
    case 'hotspot':
      return { kind: item.kind, part: right ? item.key : item.targets!.find((part) => part !== item.key)! };
    case 'flashcard':
      return { kind: item.kind, rating: right ? 3 : 1 };
  }
}
