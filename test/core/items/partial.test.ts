/** Partial credit by example. */
import { expect, test } from 'vitest';
import { grade } from '../../../src/core/items/grade.ts';
import type { Item } from '../../../src/core/items/item.ts';
import { requiredFields } from './required-fields.ts';

const fourOptions: Item = {
  ...requiredFields,
  kind: 'multiple-response',
  options: [{ text: 'a', key: true }, { text: 'b', key: true }, { text: 'c' }, { text: 'd' }],
};
test.each([
  [[0], 0.5],
  [[0, 2], 0],
  [[0, 1, 2], 0.5],
  [[2, 3], 0],
  [[], 0],
  [[0, 1, 2, 3], 0],
  [[1, 0], 1],
])('multiple response: ticking %j of two right and two wrong scores %d', (choices, score) => {
  expect(grade(fourOptions, { kind: 'multiple-response', choices }).score).toBe(score);
});
test('multiple response: each option has its verdict', () => {
  expect(grade(fourOptions, { kind: 'multiple-response', choices: [0, 2] }).parts).toEqual([
    'right',
    'missed',
    'wrong',
    'none',
  ]);
});

const steps: Item = { ...requiredFields, kind: 'ordering', steps: ['a', 'b', 'c', 'd', 'e'] };
test.each([
  [[0, 1, 2, 3, 4], 1, 'right right right right right'],
  [[1, 2, 3, 4, 0], 0.75, 'wrong wrong right right right'],
  [[1, 0, 2, 3, 4], 0.5, 'wrong wrong wrong right right'],
  [[4, 3, 2, 1, 0], 0, 'wrong wrong wrong wrong wrong'],
])('ordering: %j scores %d', (order, score, parts) => {
  const result = grade(steps, { kind: 'ordering', order });
  expect(result.score).toBe(score);
  expect(result.parts.join(' ')).toBe(parts);
});

const pairs: Item = {
  ...requiredFields,
  kind: 'matching',
  pairs: [
    { left: 'a', right: 'A' },
    { left: 'b', right: 'B' },
    { left: 'c', right: 'B' },
    { left: 'd', right: 'D' },
  ],
  extras: ['E'],
};
test.each([
  [[0, 1, 2, 3], 1],
  [[0, 2, 1, 3], 1],
  [[0, 1, null, 4], 0.5],
  [[null, null, null, null], 0],
])('matching: %j scores %d, and equal texts stand for each other', (rights, score) => {
  expect(grade(pairs, { kind: 'matching', rights }).score).toBe(score);
});
test('matching: each left side has its verdict', () => {
  expect(grade(pairs, { kind: 'matching', rights: [0, 3, null, 4] }).parts).toEqual([
    'right',
    'wrong',
    'missed',
    'wrong',
  ]);
});

const cards: Item = {
  ...requiredFields,
  kind: 'categorise',
  bins: [
    { id: 'p', name: 'P' },
    { id: 'q', name: 'Q' },
  ],
  cards: ['p', 'p', 'p', 'p', 'q', 'q'].map((bin, i) => ({ text: `card ${i}`, bin })),
};
test.each([
  [[0, 0, 0, 0, 1, 1], 1],
  [[0, 0, 0, 0, 1, 0], 0.5],
  [[0, 0, 0, 0, 0, 0], 0],
  [[1, 1, 1, 1, 1, 1], 0],
  [[0, 0, 0, 0, null, 1], 0.5],
  [[1, 1, 1, 1, 0, 0], 0],
])('categorise: %j scores %d', (bins, score) => {
  expect(grade(cards, { kind: 'categorise', bins }).score).toBe(score);
});

const speed: Item = { ...requiredFields, kind: 'numeric', answer: 100, accept: { from: 70, to: 120 }, unit: 'm/s' };
test.each([
  [70, 1],
  [120, 1],
  [69.999, 0],
  [121, 0],
])('numeric: %d scores %d within 70 to 120', (value, score) => {
  expect(grade(speed, { kind: 'numeric', value }).score).toBe(score);
});

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 1],
] as const)('flashcard: rating %d scores %d', (rating, score) => {
  expect(grade({ ...requiredFields, kind: 'flashcard', back: 'b' }, { kind: 'flashcard', rating }).score).toBe(score);
});

const find: Item = { ...requiredFields, kind: 'hotspot', figure: 'neuron', key: 'axon' };
test('hotspot: without targets any part of the figure may be chosen', () => {
  expect(grade(find, { kind: 'hotspot', part: 'axon' }).score).toBe(1);
  expect(grade(find, { kind: 'hotspot', part: 'soma' })).toEqual({ score: 0, parts: ['wrong'] });
  expect(grade({ ...find, targets: ['axon', 'dendrite'] }, { kind: 'hotspot', part: 'soma' })).toEqual({
    score: 0,
    parts: [],
  });
});
