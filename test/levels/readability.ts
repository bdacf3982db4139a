import { sentences, words } from './library.ts';

/** Syllables of an English word, estimated from its groups of vowels; at least 1. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const silent = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (silent.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/**
 * Flesch-Kincaid grade level of a text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59
 * (Kincaid et al. 1975). A taught term counts two syllables at most, because it can be looked up.
 */
export function grade(text: string, taught: ReadonlySet<string>): number {
  const all = words(text);
  const heard = all.reduce((sum, word) => sum + (taught.has(word) ? Math.min(2, syllables(word)) : syllables(word)), 0);
  return 0.39 * (all.length / sentences(text).length) + 11.8 * (heard / all.length) - 15.59;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
