/** Words, sentences and reading ease of English text. */

/** The words of a text, without its Markdown marks. A hyphenated word is one; numbers count. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.replace(/[*^~]/g, '').split(/[\s—–/]+/)) {
    const word = /^[A-Za-z]+$/.test(piece) ? piece : piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (word !== '') found.push(word);
  }
  return found;
}

/** The sentences of a text, without what ends them. A full stop in "e.g." or "2.5" ends none. */
export function sentences(text: string): string[] {
  return text
    .replace(/\b(?:e\.g|i\.e|vs|etc|Dr|St)\./g, (short) => short.replaceAll('.', ''))
    .split(/[.!?…]["”’)]*\s+|\n+/)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Spoken syllables of an English word, by its groups of vowels: a silent e does not count. At least 1. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end[0]!).replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** A text, taken apart once. */
export interface Prose {
  readonly words: readonly string[];
  /** The number of words of each sentence. */
  readonly sentences: readonly number[];
}

export function readProse(text: string): Prose {
  const parts = sentences(text).map(words);
  return { words: parts.flat(), sentences: parts.map((part) => part.length) };
}

/**
 * A function that tells the US school grade needed to read texts: 0.39 × words per sentence + 11.8 × syllables per word
 * − 15.59 (Kincaid, Fishburne, Rogers, Chissom 1975), and 0 for no text. Words of `glossary` (lower case) count as two
 * syllables at most: they are taught and can be looked up.
 */
export function makeGrader(glossary: ReadonlySet<string>): (texts: readonly Prose[]) => number {
  // Texts on one subject repeat their words.
  const known = new Map<string, number>();
  const spoken = (word: string): number => {
    let count = known.get(word);
    if (count === undefined) {
      count = syllables(word);
      if (count > 2 && glossary.has(word.toLowerCase())) count = 2;
      known.set(word, count);
    }
    return count;
  };
  return (texts) => {
    let count = 0;
    let ends = 0;
    let total = 0;
    for (const text of texts) {
      count += text.words.length;
      ends += text.sentences.length;
      for (const word of text.words) total += spoken(word);
    }
    return count === 0 ? 0 : 0.39 * (count / ends) + 11.8 * (total / count) - 15.59;
  };
}
