/** Search as one types: over entries, questions and terms, forgiving accents and slips of the fingers. */
import { wordsOf } from './fold-text.ts';
import { outOfPlace } from './out-of-place.ts';
import type { Fits, Query } from './query.ts';
import { inBody, type Indexed, inTitle, type Searched, type SearchIndex } from './search-index.ts';
import { singular } from './word-forms.ts';

/** For two typed words side by side, as a share of what one of them says there. */
const sideBySide = 0.8;
/** More than any other find can come to. */
const named = 1000;

/**
 * The documents that fit, the best first; equally good ones in the order of the index.
 * Documents that hold every word come alone; only where there is none come those that hold some. An urgent one that was
 * not asked for never comes before a calm one.
 * @param most how many at most
 */
export function search<D extends Searched>(index: SearchIndex<D>, { words }: Query, most = 30): D[] {
  const found = new Map<number, { words: number; score: number }>();
  for (const { fits } of words) {
    const holders = holdersOf(index, fits);
    // A word that few documents hold tells more.
    const rare = Math.log(1 + index.documents.length / holders.size);
    for (const [page, weight] of holders) {
      const before = found.get(page) ?? { words: 0, score: 0 };
      found.set(page, { words: before.words + 1, score: before.score + weight * rare });
    }
  }
  const frightens = outOfPlace(index, words);
  const ranked = [...found]
    .map(([i, hit]) => ({ i, words: hit.words, score: scoreOf(index.documents[i]!, hit.score, words) }))
    .sort((a, b) => b.score - a.score || a.i - b.i);
  const calm = withMostWords(ranked.filter(({ i }) => !frightens(i)));
  const rest = withMostWords(ranked.filter(({ i }) => frightens(i)));
  // What holds more of the words comes soon, though not first.
  const soon = calm.length > 0 && rest.length > 0 && rest[0]!.words > calm[0]!.words ? 1 : calm.length;
  return [...calm.slice(0, soon), ...rest, ...calm.slice(soon)].slice(0, most).map(({ i }) => index.documents[i]!.page);
}

function withMostWords<H extends { readonly words: number }>(hits: readonly H[]): H[] {
  const mostWords = Math.max(0, ...hits.map(({ words }) => words));
  return hits.filter(({ words }) => words === mostWords);
}

function scoreOf(held: Indexed<Searched>, heldWords: number, words: Query['words']): number {
  const { page } = held;
  return (heldWords * shortness(held) + nearness(held, words)) * (page.counts ?? 1) + nameFit(page, words);
}

function holdersOf<D extends Searched>({ words }: SearchIndex<D>, fits: Fits): Map<number, number> {
  const found = new Map<number, number>();
  for (const [word, fit] of fits)
    for (const [page, weight] of words.get(word) ?? []) found.set(page, Math.max(found.get(page) ?? 0, weight * fit));
  return found;
}

/** 1 to 2: a short title is more about each of its words. */
const shortness = ({ title }: Indexed<Searched>): number => 1 + 1 / Math.max(1, title.length);

/** More where words that were typed one after the other stand near each other, in either order. */
function nearness({ title, body }: Indexed<Searched>, words: Query['words']): number {
  let sum = 0;
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1]!.fits, words[i]!.fits];
    sum += Math.max(inTitle * closeness(title, a, b), inBody * closeness(body, a, b));
  }
  return sum;
}

/** 0 where a text has not both; the more the fewer words lie between them, and the better they fit. */
function closeness(text: readonly string[], a: Fits, b: Fits): number {
  let best = 0;
  for (const [i, first] of text.entries())
    for (const [j, second] of text.entries())
      if (i !== j && a.has(first) && b.has(second))
        best = Math.max(best, (sideBySide * Math.min(a.get(first)!, b.get(second)!)) / Math.abs(i - j));
  return best;
}

/** A name that was typed whole goes above all. */
function nameFit({ names = [] }: Searched, words: Query['words']): number {
  const typed = words.map((word) => word.typed);
  const place = names.findIndex((name) => isName(name, typed));
  if (place < 0) return 0;
  return place === 0 ? named : named / 2;
}

/** Whether these words, folded, are the whole of a name, as singular or plural. */
export const isName = (name: string, words: readonly string[]): boolean =>
  wordsOf(name).map(singular).join(' ') === words.map(singular).join(' ');
