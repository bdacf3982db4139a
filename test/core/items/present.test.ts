import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removable } from '../../../src/core/items/hint.ts';
import { presentationOrder } from '../../../src/core/items/present.ts';
import { anyItem, items } from './arbitrary.ts';

test('an order is a permutation, and the same for the same seed', () => {
  fc.assert(
    fc.property(anyItem, fc.integer(), fc.nat(9), (item, seed, figureParts) => {
      const order = presentationOrder(item, seed, figureParts);
      expect([...order].sort((a, b) => a - b)).toEqual(order.map((_, i) => i));
      expect(presentationOrder(item, seed, figureParts)).toEqual(order);
    }),
    { numRuns: 500 },
  );
});

test('every option can come first', () => {
  fc.assert(
    fc.property(items['multiple-response'], (item) => {
      const firsts = Array.from({ length: 200 }, (_, seed) => presentationOrder(item, seed)[0]);
      expect(new Set(firsts).size).toBe(item.options.length);
    }),
    { numRuns: 20 },
  );
});

test('one seed shuffles items of different ids differently', () => {
  const [item] = fc.sample(items.categorise, { seed: 1, numRuns: 1 });
  const wide = {
    ...item!,
    cards: Array.from({ length: 10 }, (_, i) => ({ text: `card ${i}`, bin: item!.bins[0]!.id })),
  };
  expect(presentationOrder({ ...wide, id: 'a' }, 5)).not.toEqual(presentationOrder({ ...wide, id: 'b' }, 5));
});

test('what has an order of its own keeps it', () => {
  fc.assert(
    fc.property(items['single-choice'], items['true-false'], fc.integer(), (choice, truth, seed) => {
      expect(presentationOrder({ ...choice, keepOrder: true }, seed)).toEqual(choice.options.map((_, i) => i));
      expect(presentationOrder(truth, seed)).toEqual([0, 1]);
    }),
  );
});

test('steps never start in the right order', () => {
  fc.assert(
    fc.property(
      items.ordering,
      fc.integer(),
      (item, seed) => void expect(presentationOrder(item, seed)).not.toEqual(item.steps.map((_, i) => i)),
    ),
  );
});

test('matching shows extras among the right sides; a hotspot without targets, all parts of its figure', () => {
  fc.assert(
    fc.property(items.matching, items.hotspot, fc.integer(), fc.nat(20), (match, spot, seed, parts) => {
      expect(presentationOrder(match, seed)).toHaveLength(match.pairs.length + match.extras!.length);
      expect(presentationOrder({ ...spot, targets: undefined }, seed, parts)).toHaveLength(parts);
    }),
  );
});

test('the hint leaves the key and one distractor of a choice of three or more, and touches nothing else', () => {
  fc.assert(
    fc.property(anyItem, fc.integer(), (item, seed) => {
      const order = presentationOrder(item, seed);
      const gone = removable(item, seed, order);
      if (item.kind !== 'single-choice' || item.options.length < 3) return void expect(gone).toEqual([]);
      expect(new Set(gone).size).toBe(item.options.length - 2);
      expect(gone.every((i) => i < item.options.length && !item.options[i]!.key)).toBe(true);
      expect(removable(item, seed, order)).toEqual(gone);
    }),
    { numRuns: 500 },
  );
});

test('every distractor may be the one that stays', () => {
  const [item] = fc.sample(
    items['single-choice'].filter((one) => one.options.length === 4),
    { seed: 1, numRuns: 1 },
  );
  const gone = Array.from({ length: 60 }, (_, seed) => removable(item!, seed, [0, 1, 2, 3]).join());
  expect(new Set(gone).size).toBe(3);
});
