/** Forms of an English word that count as one in a search. All words are folded: lower case, without accents. */

/**
 * Without the ending of a plural: cramps, twitches, bodies. Words under four letters stay: "als" is no plural of "al".
 * What it gives need not be a word, only the same for both.
 */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(..(?:ch|sh|x|ss))es$/, '$1')
    .replace(/s$/, '');
}

/** Without what a verb takes on, too: twitching, twitched. */
export function root(word: string): string {
  const one = singular(word);
  const bare = one.replace(/(?:ing|ed)$/, '');
  return (bare.length >= 4 ? bare : one).replace(/(....)e$/, '$1');
}
