/** Search as one types: over entries, questions and terms, forgiving accents and slips of the fingers. */
import { wordsOf } from './fold-text.ts';
import { exactly, type Fits, type Query } from './query.ts';
import { singular } from './word-forms.ts';

export interface Searched {
  readonly id: string;
  /** What it is known by: counts most. */
  readonly title: string;
  readonly body?: string;
  /** Names of it: who types one of them means this above all. */
  readonly names?: readonly string[];
  /** True where it speaks of an emergency: it does not come first unless its own words were typed. */
  readonly urgent?: boolean;
}

interface Indexed<D> {
  readonly document: D;
  readonly title: readonly string[];
  readonly body: readonly string[];
}

export interface SearchIndex<D extends Searched> {
  readonly documents: readonly Indexed<D>[];
  /** By word: documents that hold it, with how much it says there. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

const inTitle = 3;
const inBody = 1;
/** For two typed words side by side, as a share of what one of them says there. */
const sideBySide = 0.8;
/** More than any other find can come to. */
const named = 1000;

export function searchIndex<D extends Searched>(documents: readonly D[]): SearchIndex<D> {
  const words = new Map<string, Map<number, number>>();
  const add = (all: readonly string[], document: number, weight: number): void => {
    for (const word of all) {
      const holders = words.get(word) ?? new Map<number, number>();
      holders.set(document, Math.max(weight, holders.get(document) ?? 0));
      words.set(word, holders);
    }
  };
  const read = documents.map((document, i): Indexed<D> => {
    const [title, body] = [wordsOf(document.title), wordsOf(document.body ?? '')];
    add(title, i, inTitle);
    add(body, i, inBody);
    return { document, title, body };
  });
  return { documents: read, words };
}

/**
 * The documents that fit, the best first; equally good ones in the order of the index.
 * Documents that hold every word come alone; only where there is none come those that hold some.
 * @param most how many at most
 */
export function search<D extends Searched>(index: SearchIndex<D>, { words }: Query, most = 30): D[] {
  const found = new Map<number, { words: number; score: number }>();
  for (const { fits } of words) {
    const holders = holdersOf(index, fits);
    // A word that few documents hold tells more.
    const rare = Math.log(1 + index.documents.length / holders.size);
    for (const [document, weight] of holders) {
      const before = found.get(document) ?? { words: 0, score: 0 };
      found.set(document, { words: before.words + 1, score: before.score + weight * rare });
    }
  }
  const mostWords = Math.max(0, ...[...found.values()].map((each) => each.words));
  const ranked = [...found]
    .filter(([, each]) => each.words === mostWords)
    .map(([i, { score }]) => {
      const held = index.documents[i]!;
      return { i, score: score * shortness(held) + nearness(held, words) + nameFit(held.document, words) };
    })
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ i }) => i);
  return calmFirst(index, ranked, words)
    .slice(0, most)
    .map((i) => index.documents[i]!.document);
}

function holdersOf<D extends Searched>({ words }: SearchIndex<D>, fits: Fits): Map<number, number> {
  const found = new Map<number, number>();
  for (const [word, fit] of fits)
    for (const [document, weight] of words.get(word) ?? [])
      found.set(document, Math.max(found.get(document) ?? 0, weight * fit));
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
  const typed = words.map((word) => singular(word.typed)).join(' ');
  const place = names.findIndex((name) => wordsOf(name).map(singular).join(' ') === typed);
  if (place < 0) return 0;
  return place === 0 ? named : named / 2;
}

/** Of how many documents with a word one at least must be urgent, for the word to speak of an emergency. */
const oneIn = 3;

/**
 * An urgent document frightens who asked for something else: it stands back behind what is calm, unless a word of its
 * title was typed as it is that mostly speaks of emergencies.
 * In and out: places in the index, the best first.
 */
function calmFirst<D extends Searched>(
  { documents, words }: SearchIndex<D>,
  ranked: readonly number[],
  typed: Query['words'],
): number[] {
  const own = typed.filter(({ fits }) => {
    const holders = new Set<number>();
    for (const [word, fit] of fits)
      if (fit === exactly) for (const [i, weight] of words.get(word) ?? []) if (weight === inTitle) holders.add(i);
    return [...holders].filter((i) => documents[i]!.document.urgent).length * oneIn >= Math.max(1, holders.size);
  });
  const meant = (i: number): boolean =>
    own.some(({ fits }) => documents[i]!.title.some((word) => fits.get(word) === exactly));
  const stays = (i: number): boolean => !documents[i]!.document.urgent || meant(i);
  return [...ranked.filter(stays), ...ranked.filter((i) => !stays(i))];
}
