/** Nobody gains by a trick: strategies that know nothing never beat chance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/core/items/grade.ts';
import { presentationOrder } from '../../../src/core/items/present.ts';
import { items } from './arbitrary.ts';

const seeds = Array.from({ length: 300 }, (_, i) => i * 7919);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
/** Three standard errors of a mean of 300 scores between 0 and 1, the widest possible. */
const slack = 0.09;
const runs = { numRuns: 25 };

describe('multiple response', () => {
  test('ticking all and ticking none score 0', () => {
    fc.assert(
      fc.property(items['multiple-response'], (item) => {
        expect(grade(item, { kind: item.kind, choices: item.options.map((_, i) => i) }).score).toBe(0);
        expect(grade(item, { kind: item.kind, choices: [] }).score).toBe(0);
      }),
    );
  });
  test('ticking the first one shown scores one in as many as there are options', () => {
    fc.assert(
      fc.property(items['multiple-response'], (item) => {
        const scores = seeds.map(
          (seed) => grade(item, { kind: item.kind, choices: [presentationOrder(item, seed)[0]!] }).score,
        );
        expect(mean(scores)).toBeLessThan(1 / item.options.length + slack);
      }),
      runs,
    );
  });
});

test('single choice: the first one shown is right one time in as many as there are options', () => {
  fc.assert(
    fc.property(items['single-choice'], (item) => {
      const scores = seeds.map(
        (seed) =>
          grade(item, { kind: item.kind, choice: presentationOrder({ ...item, keepOrder: false }, seed)[0]! }).score,
      );
      expect(Math.abs(mean(scores) - 1 / item.options.length)).toBeLessThan(slack);
    }),
    runs,
  );
});

test('ordering: leaving the steps as shown scores less than chance, and never half', () => {
  fc.assert(
    fc.property(items.ordering, (item) => {
      const scores = seeds.map((seed) => grade(item, { kind: item.kind, order: presentationOrder(item, seed) }).score);
      expect(Math.max(...scores)).toBeLessThan(0.5);
      expect(mean(scores)).toBeLessThan(1 / item.steps.length + slack);
    }),
    runs,
  );
});

test('matching: taking the right sides as shown scores one pair in the mean', () => {
  fc.assert(
    fc.property(items.matching, (item) => {
      const scores = seeds.map(
        (seed) =>
          grade(item, { kind: item.kind, rights: presentationOrder(item, seed).slice(0, item.pairs.length) }).score,
      );
      expect(mean(scores)).toBeLessThan(1 / (item.pairs.length + item.extras!.length) + slack);
    }),
    runs,
  );
});

describe('categorise', () => {
  test('one bin for everything scores 0, unless the key is just that', () => {
    fc.assert(
      fc.property(items.categorise, (item) => {
        for (const [bin, { id }] of item.bins.entries()) {
          const isKey = item.cards.every((card) => card.bin === id);
          expect(grade(item, { kind: item.kind, bins: item.cards.map(() => bin) }).score).toBe(isKey ? 1 : 0);
        }
      }),
    );
  });
  test('dealing cards to the bins in turn, as shown, scores less than the share it gets right', () => {
    fc.assert(
      fc.property(items.categorise, (item) => {
        const results = seeds.map((seed) => {
          const bins = item.cards.map(() => 0);
          for (const [place, card] of presentationOrder(item, seed).entries()) bins[card] = place % item.bins.length;
          return grade(item, { kind: item.kind, bins });
        });
        const share = mean(results.map(({ parts }) => parts.filter((part) => part === 'right').length / parts.length));
        expect(mean(results.map(({ score }) => score))).toBeLessThanOrEqual(share);
      }),
      runs,
    );
  });
});

test('hotspot: the first part shown is right one time in as many as there are parts', () => {
  fc.assert(
    fc.property(items.hotspot, (item) => {
      const scores = seeds.map(
        (seed) => grade(item, { kind: item.kind, part: item.targets![presentationOrder(item, seed)[0]!]! }).score,
      );
      expect(Math.abs(mean(scores) - 1 / item.targets!.length)).toBeLessThan(slack);
    }),
    runs,
  );
});
