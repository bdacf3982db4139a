/** In which order the pieces of an item are shown. */
import { hash32, random, shuffled } from '../random.ts';
import { indexesBelow } from './indexes.ts';
import type { Item } from './item.ts';
import { rightsOf } from './matching/rights.ts';
import { gradeOrdering } from './ordering/grade.ts';
import type { Ordering } from './ordering/shape.ts';

/**
 * The order in which options, steps, cards, right-hand sides or figure parts are shown: a permutation of their indexes in
 * the level file; empty for kinds that show none. True (0) and false (1) keep their places, as do options with
 * `keepOrder`. Matching: the rights of the pairs and the extras (see rightsOf); the left sides keep their order.
 * In: `seed`, 32 bits, mixed with the item's id, so one seed does for a whole round. `figureParts`: how many parts the
 * figure of a hotspot without `targets` has (see targetsOf).
 */
export function presentationOrder(item: Item, seed: number, figureParts = 0): readonly number[] {
  const next = random(hash32(`${seed}/${item.id}`));
  const mixed = (count: number) => shuffled(indexesBelow(count), next);
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
      return item.keepOrder ? indexesBelow(item.options.length) : mixed(item.options.length);
    case 'true-false':
      return [0, 1];
    case 'ordering':
      return stepsInDisorder(item, mixed);
    case 'matching':
      return mixed(rightsOf(item).length);
    case 'categorise':
      return mixed(item.cards.length);
    case 'hotspot':
      return mixed(item.targets?.length ?? figureParts);
    case 'cloze':
    case 'numeric':
    case 'flashcard':
      return [];
  }
}

/** Steps never start half right, or checking without moving one would pay. */
function stepsInDisorder(item: Ordering, mixed: (count: number) => number[]): readonly number[] {
  for (let tries = 0; tries < 50; tries++) {
    const order = mixed(item.steps.length);
    if (gradeOrdering(item, { kind: 'ordering', order }).score < 0.5) return order;
  }
  return indexesBelow(item.steps.length).reverse();
}
