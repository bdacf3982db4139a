/** Search as one types: over entries, questions and terms, forgiving accents and slips of the fingers. */
import { distance } from '../items/cloze/distance.ts';
import { wordsOf } from './fold-text.ts';

export interface Searched {
  readonly id: string;
  /** What it is known by: counts most. */
  readonly title: string;
  readonly body?: string;
}

export interface SearchIndex<D extends Searched> {
  readonly documents: readonly D[];
  /** By word: documents that hold it, with how much it says there. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

const inTitle = 3;
const inBody = 1;
/** How well a word of a document fits a word that was typed; less where much of it was not typed. */
const exactly = 1;
const begun = 0.6;
const withSlip = 0.35;

/** Said in nearly every sentence: they find nothing, unless nothing else was typed. */
const everywhere = new Set(
  'a an and are as at be by can do does for from has in is it of on or that the this to what when why with'.split(' '),
);

export function searchIndex<D extends Searched>(documents: readonly D[]): SearchIndex<D> {
  const words = new Map<string, Map<number, number>>();
  const add = (text: string, document: number, weight: number): void => {
    for (const word of wordsOf(text)) {
      const holders = words.get(word) ?? new Map<number, number>();
      holders.set(document, Math.max(weight, holders.get(document) ?? 0));
      words.set(word, holders);
    }
  };
  for (const [i, { title, body }] of documents.entries()) {
    add(title, i, inTitle);
    if (body !== undefined) add(body, i, inBody);
  }
  return { documents, words };
}

/**
 * The documents that fit what was typed, the best first; equally good ones in the order of the index.
 * Documents that hold every word come alone; only where there is none come those that hold some.
 * @param most how many at most
 */
export function search<D extends Searched>(index: SearchIndex<D>, typed: string, most = 30): D[] {
  const all = wordsOf(typed);
  const telling = all.filter((word) => !everywhere.has(word));
  const wanted = telling.length > 0 ? telling : all;
  if (wanted.length === 0) return [];
  const found = new Map<number, { words: number; score: number }>();
  for (const word of new Set(wanted)) {
    for (const [document, score] of holdersOf(index, word)) {
      const before = found.get(document) ?? { words: 0, score: 0 };
      found.set(document, { words: before.words + 1, score: before.score + score });
    }
  }
  const mostWords = Math.max(0, ...[...found.values()].map(({ words }) => words));
  return [...found]
    .filter(([, { words }]) => words === mostWords)
    .sort(([a, { score: aScore }], [b, { score: bScore }]) => bScore - aScore || a - b)
    .slice(0, most)
    .map(([document]) => index.documents[document]!);
}

/** Documents that hold the word, a longer one that begins with it or, where there is neither, one a slip away. */
function holdersOf<D extends Searched>({ documents, words }: SearchIndex<D>, typed: string): Map<number, number> {
  const found = new Map<number, number>();
  const take = (holders: ReadonlyMap<number, number>, fit: number): void => {
    // A word that few documents hold tells more.
    const rare = Math.log(1 + documents.length / holders.size);
    for (const [document, weight] of holders)
      found.set(document, Math.max(found.get(document) ?? 0, weight * fit * rare));
  };
  for (const [word, holders] of words) {
    if (word === typed) take(holders, exactly);
    else if (word.startsWith(typed)) take(holders, begun * shareTyped(typed, word));
  }
  if (found.size > 0) return found;
  const forgiven = slipsForgiven(typed.length);
  if (forgiven === 0) return found;
  for (const [word, holders] of words)
    if (isNear(typed, word, forgiven)) take(holders, withSlip * shareTyped(typed, word));
  return found;
}

/** 0.5 to 1 */
const shareTyped = (typed: string, word: string): number => 0.5 + 0.5 * Math.min(1, typed.length / word.length);

/** Slips forgiven in so many letters: none under 4, one from 4, two from 8. */
function slipsForgiven(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/** Whether a word, or what was typed of it so far, is at most so many slips away. */
function isNear(typed: string, word: string, slips: number): boolean {
  if (word.length < typed.length - slips) return false;
  if (word.length <= typed.length + slips && distance(typed, word) <= slips) return true;
  return word.length > typed.length && distance(typed, word.slice(0, typed.length)) <= slips;
}
