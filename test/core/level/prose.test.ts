import { expect, test } from 'vitest';
import { makeGrader, readProse, sentences, syllables, words } from '../../../src/core/level/style/prose.ts';

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
  const grade = (text: string, glossary: ReadonlySet<string> = none) => makeGrader(glossary)([readProse(text)]);
  expect(grade('The leg moves. It stops.')).toBeLessThan(3);
  expect(grade('Involuntary contractions of individual muscle fibers characterize fasciculations.')).toBeGreaterThan(
    12,
  );
  expect(grade('Fasciculations stop.', new Set(['fasciculations']))).toBeLessThan(grade('Fasciculations stop.'));
  expect(grade('')).toBe(0);
  // 2 sentences, 5 words, 5 syllables.
  expect(grade('The leg moves. It stops.')).toBeCloseTo(0.39 * 2.5 + 11.8 - 15.59);
});
