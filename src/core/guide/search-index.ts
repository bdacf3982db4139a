/** What is searched: documents by the words that they hold. */
import { wordsOf } from './fold-text.ts';

export interface Searched {
  readonly id: string;
  /** What it is known by: counts most. */
  readonly title: string;
  readonly body?: string;
  /** Names of it: who types one of them means this above all. */
  readonly names?: readonly string[];
  /** How much it counts beside others, 0 to 1; 1 where none is given. */
  readonly counts?: number;
  /** True where it speaks of an emergency: it does not come first unless its own words were typed. */
  readonly urgent?: boolean;
}

export interface Indexed<D> {
  readonly page: D;
  readonly title: readonly string[];
  readonly body: readonly string[];
}

export interface SearchIndex<D extends Searched> {
  readonly documents: readonly Indexed<D>[];
  /** By word: documents that hold it, with how much it says there. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** How much a word says by where it stands. */
export const inTitle = 3;
export const inBody = 1;

export function searchIndex<D extends Searched>(documents: readonly D[]): SearchIndex<D> {
  const words = new Map<string, Map<number, number>>();
  const add = (all: readonly string[], page: number, weight: number): void => {
    for (const word of all) {
      const holders = words.get(word) ?? new Map<number, number>();
      holders.set(page, Math.max(weight, holders.get(page) ?? 0));
      words.set(word, holders);
    }
  };
  const read = documents.map((page, i): Indexed<D> => {
    const [title, body] = [wordsOf(page.title), wordsOf(page.body ?? '')];
    add(title, i, inTitle);
    add(body, i, inBody);
    return { page, title, body };
  });
  return { documents: read, words };
}
