import { expect, test } from 'vitest';
import { readingGrade, sentences, syllables, words } from '../../../src/core/level/style/prose.ts';

test.each([
  ['A twitch is **short**.', 4],
  ['Ca^2+^ and K~+~, twice-daily, isn’t 2.5 ms.', 7],
  ['  ', 0],
])('%j has %i words', (text, count) => {
  expect(words(text)).toHaveLength(count);
});

test.each([
  ['One. Two! Three?', 3],
  ['It lasts 2.5 ms, e.g. in a frog.', 1],
  ['No end', 1],
  ['', 0],
])('%j has %i sentences', (text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

test.each([
  ['the', 1],
  ['nerve', 1],
  ['muscle', 2],
  ['moves', 1],
  ['called', 1],
  ['lasted', 2],
  ['spinal', 2],
  ['involuntary', 5],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('the reading grade rises with longer words and sentences, and terms that are taught count less', () => {
  const none = new Set<string>();
  const easy = readingGrade('The leg moves. It stops.', none);
  const hard = readingGrade('Involuntary contractions of individual muscle fibers characterize fasciculations.', none);
  expect(easy).toBeLessThan(3);
  expect(hard).toBeGreaterThan(12);
  expect(readingGrade('Fasciculations stop.', new Set(['fasciculations']))).toBeLessThan(readingGrade('Fasciculations stop.', none));
  expect(readingGrade('', none)).toBe(0);
});
