import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/core/items/item.ts';
import { readResponse } from '../../../src/core/items/response.ts';
import { itemAndResponse } from './arbitrary.ts';
import { requiredFields } from './required-fields.ts';

const three = [{ text: 'a', key: true }, { text: 'b' }, { text: 'c' }];
const single: Item = { ...requiredFields, kind: 'single-choice', options: three };
const multiple: Item = { ...requiredFields, kind: 'multiple-response', options: three };
const ordering: Item = { ...requiredFields, kind: 'ordering', steps: ['a', 'b', 'c'] };
const matching: Item = {
  ...requiredFields,
  kind: 'matching',
  pairs: [
    { left: 'a', right: 'A' },
    { left: 'b', right: 'B' },
  ],
};
const categorise: Item = {
  ...requiredFields,
  kind: 'categorise',
  bins: [
    { id: 'p', name: 'P' },
    { id: 'q', name: 'Q' },
  ],
  cards: [
    { text: 'a', bin: 'p' },
    { text: 'b', bin: 'q' },
    { text: 'c', bin: 'q' },
  ],
};
const hotspot: Item = { ...requiredFields, kind: 'hotspot', figure: 'f', key: 'axon', targets: ['axon', 'soma'] };

describe('readResponse', () => {
  test('takes every well-formed response, as it is', () => {
    fc.assert(
      fc.property(itemAndResponse, ([item, response]) => void expect(readResponse(item, response)).toEqual(response)),
    );
  });

  test('takes every well-formed response after a trip through JSON, without what does not belong', () => {
    fc.assert(
      fc.property(itemAndResponse, ([item, response]) => {
        const travelled = JSON.parse(JSON.stringify({ ...response, extra: 'x' })) as unknown;
        expect(readResponse(item, travelled)).toEqual(JSON.parse(JSON.stringify(response)));
      }),
    );
  });

  test.each([
    ['another kind', single, { kind: 'true-false', value: true }],
    ['no kind', single, { choice: 0 }],
    ['null', single, null],
    ['a text', single, 'single-choice'],
    ['an index too high', single, { kind: 'single-choice', choice: 3 }],
    ['an index below 0', single, { kind: 'single-choice', choice: -1 }],
    ['half an index', single, { kind: 'single-choice', choice: 0.5 }],
    ['an index as text', single, { kind: 'single-choice', choice: '0' }],
    ['a tick twice', multiple, { kind: 'multiple-response', choices: [0, 0] }],
    ['a tick too high', multiple, { kind: 'multiple-response', choices: [3] }],
    ['no list', multiple, { kind: 'multiple-response', choices: 0 }],
    ['a step missing', ordering, { kind: 'ordering', order: [0, 1] }],
    ['a step twice', ordering, { kind: 'ordering', order: [0, 1, 1] }],
    ['a hole', ordering, { kind: 'ordering', order: [0, , 1] }], // eslint-disable-line no-sparse-arrays
    ['a right twice', matching, { kind: 'matching', rights: [1, 1] }],
    ['a left too many', matching, { kind: 'matching', rights: [0, 1, null] }],
    ['a right that is not there', matching, { kind: 'matching', rights: [0, 2] }],
    ['a card too few', categorise, { kind: 'categorise', bins: [0, 1] }],
    ['a bin that is not there', categorise, { kind: 'categorise', bins: [0, 1, 2] }],
    ['a part that is no target', hotspot, { kind: 'hotspot', part: 'dendrite' }],
    ['no number', { ...requiredFields, kind: 'numeric', answer: 1 }, { kind: 'numeric', value: Number.NaN }],
    ['infinity', { ...requiredFields, kind: 'numeric', answer: 1 }, { kind: 'numeric', value: Infinity }],
    ['a rating of 5', { ...requiredFields, kind: 'flashcard', back: 'b' }, { kind: 'flashcard', rating: 5 }],
    [
      'a text without end',
      { ...requiredFields, kind: 'cloze', answers: ['a'] },
      { kind: 'cloze', text: 'a'.repeat(501) },
    ],
    ['a truth as text', { ...requiredFields, kind: 'true-false', key: true }, { kind: 'true-false', value: 'true' }],
  ] as readonly (readonly [string, Item, unknown])[])('refuses %s', (_, item, given) => {
    expect(readResponse(item, given)).toBeUndefined();
  });
});
