import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/items/fingerprint.ts';
import { isFreeRecall } from '../../../src/core/items/free-recall.ts';
import { kinds, type Item } from '../../../src/core/items/item.ts';
import { keyHash } from '../../../src/core/items/key-hash.ts';
import { anyItem } from './arbitrary.ts';
import { requiredFields } from './required-fields.ts';

test('what is not the key does not change it', () => {
  fc.assert(
    fc.property(anyItem, fc.string(), (item, text) => {
      const hash = keyHash(item);
      expect(hash).toMatch(/^[0-9a-f]{16}$/);
      expect(keyHash({ ...item, id: 'other', prompt: text, explanation: text, hint: text, difficulty: 3 })).toBe(hash);
      if (item.kind === 'single-choice' || item.kind === 'multiple-response') {
        const options = item.options.map((option) =>
          option.key ? { ...option, text: `${option.text.toUpperCase()} . ` } : { ...option, text, consequence: text },
        );
        expect(keyHash({ ...item, options: options.reverse() } as Item)).toBe(hash);
      }
      if (item.kind === 'matching')
        expect(keyHash({ ...item, pairs: [...item.pairs].reverse(), extras: [text] })).toBe(hash);
      if (item.kind === 'categorise')
        expect(keyHash({ ...item, cards: [...item.cards].reverse(), bins: [...item.bins].reverse() })).toBe(hash);
      if (item.kind === 'cloze')
        expect(keyHash({ ...item, answers: [...item.answers, text], notAccepted: [text] })).toBe(hash);
      if (item.kind === 'numeric')
        expect(keyHash({ ...item, accept: { from: item.answer - 1, to: item.answer + 1 } })).toBe(hash);
    }),
    { numRuns: 500 },
  );
});

const option = (text: string, key = false) => ({ text, key });
test.each<readonly [string, Item, Item]>([
  [
    'another option',
    { ...requiredFields, kind: 'single-choice', options: [option('a', true), option('b')] },
    { ...requiredFields, kind: 'single-choice', options: [option('a'), option('b', true)] },
  ],
  [
    'one option more',
    { ...requiredFields, kind: 'multiple-response', options: [option('a', true), option('b'), option('c')] },
    { ...requiredFields, kind: 'multiple-response', options: [option('a', true), option('b', true), option('c')] },
  ],
  [
    'the other truth',
    { ...requiredFields, kind: 'true-false', key: true },
    { ...requiredFields, kind: 'true-false', key: false },
  ],
  [
    'another word',
    { ...requiredFields, kind: 'cloze', answers: ['axon'] },
    { ...requiredFields, kind: 'cloze', answers: ['dendrite'] },
  ],
  [
    'another sign',
    { ...requiredFields, kind: 'single-choice', options: [option('-70 mV', true), option('b')] },
    { ...requiredFields, kind: 'single-choice', options: [option('70 mV', true), option('b')] },
  ],
  [
    'another number',
    { ...requiredFields, kind: 'numeric', answer: 1 },
    { ...requiredFields, kind: 'numeric', answer: 2 },
  ],
  [
    'another unit',
    { ...requiredFields, kind: 'numeric', answer: 1, unit: 'ms' },
    { ...requiredFields, kind: 'numeric', answer: 1, unit: 's' },
  ],
  [
    'another order',
    { ...requiredFields, kind: 'ordering', steps: ['a', 'b', 'c'] },
    { ...requiredFields, kind: 'ordering', steps: ['b', 'a', 'c'] },
  ],
  [
    'other pairs',
    {
      ...requiredFields,
      kind: 'matching',
      pairs: [
        { left: 'a', right: 'A' },
        { left: 'b', right: 'B' },
      ],
    },
    {
      ...requiredFields,
      kind: 'matching',
      pairs: [
        { left: 'a', right: 'B' },
        { left: 'b', right: 'A' },
      ],
    },
  ],
  [
    'another part',
    { ...requiredFields, kind: 'hotspot', figure: 'f', key: 'a' },
    { ...requiredFields, kind: 'hotspot', figure: 'f', key: 'b' },
  ],
  [
    'another back',
    { ...requiredFields, kind: 'flashcard', back: 'Sodium flows in.' },
    { ...requiredFields, kind: 'flashcard', back: 'Potassium flows out.' },
  ],
])('%s is another key', (_, one, other) => {
  expect(keyHash(one)).not.toBe(keyHash(other));
});

test('a card in another bin is another key', () => {
  const sorted = (bin: string): Item => ({
    ...requiredFields,
    kind: 'categorise',
    bins: [
      { id: 'p', name: 'P' },
      { id: 'q', name: 'Q' },
    ],
    cards: [
      { text: 'a', bin },
      { text: 'b', bin: 'q' },
      { text: 'c', bin: 'q' },
    ],
  });
  expect(keyHash(sorted('p'))).not.toBe(keyHash(sorted('q')));
});

test('tidying the key keeps it', () => {
  const back = (text: string) => keyHash({ ...requiredFields, kind: 'flashcard', back: text });
  expect(back('Ca^2+^ re-uptake, by the **pump**.')).toBe(back('Ca²⁺ reuptake – by the pump'));
});

// From the test vectors of the FNV authors.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('fingerprint of %j', (text, hash) => {
  expect(fingerprint(text)).toBe(hash);
});

test('only typed answers and cards come from memory alone', () => {
  expect(kinds.filter(isFreeRecall)).toEqual(['cloze', 'numeric', 'flashcard']);
});
