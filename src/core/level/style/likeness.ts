/** What two texts are alike in: their words that carry meaning, cut to a stem. */

const empty = new Set(
  'a about all an and any are as at be been both but by can choose could did do does each else find first fit fits for from had has have her here his how if in into is it its many may might more most much must no not of off on one only or other out over pick put should so some sort such tap than that the their them then there these they this those to true two under up very was were what when where which while who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** The stems of a text's words that carry meaning, each once, in no order that matters. */
export function likeness(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word)).map(stem))];
}

/** The word without the ends that English adds. Not a true stem: only alike for words that are alike. */
function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  if (plain.length < 5) return plain.replace(/s$/, '');
  return plain.replace(/(?:ies|y)$/, 'i').replace(/(?:ing|ed|es|s|e)$/, '');
}
