/** Words, sentences and reading ease of English text. */

/** The words of a text, without its Markdown marks. A hyphenated word is one; numbers count. */
export function words(text: string): string[] {
  return text.replace(/[*^~]/g, '').match(/[\p{L}\p{N}]+(?:[’'.,+-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu) ?? [];
}

/** The sentences of a text. A full stop in "e.g." or "2.5" ends none. */
export function sentences(text: string): string[] {
  return text
    .replace(/\b(?:e\.g|i\.e|vs|etc|Dr|St)\./g, (short) => short.replaceAll('.', ''))
    .split(/(?<=[.!?…]["”’)]*)\s+|\n+/)
    .filter((sentence) => words(sentence).length > 0);
}

/** Spoken syllables of an English word, by its groups of vowels: a silent e does not count. At least 1. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end[0]!).replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/**
 * US school grade needed to read a text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid, Fishburne, Rogers, Chissom 1975). Words of `glossary` (lower case) count as two syllables at most:
 * they are taught and can be looked up.
 */
export function readingGrade(text: string, glossary: ReadonlySet<string>): number {
  const parts = sentences(text);
  const all = words(text);
  if (parts.length === 0 || all.length === 0) return 0;
  let spoken = 0;
  for (const word of all) spoken += glossary.has(word.toLowerCase()) ? Math.min(2, syllables(word)) : syllables(word);
  return 0.39 * (all.length / parts.length) + 11.8 * (spoken / all.length) - 15.59;
}
