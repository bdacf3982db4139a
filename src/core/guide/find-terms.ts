/** Finds terms of the glossary in a text. */
import { foldText, wordsOf } from './fold-text.ts';

interface Spelled {
  readonly id: string;
  readonly term: string;
  readonly also?: readonly string[];
  /** Phrases in which the word means something else. */
  readonly except?: readonly string[];
}

interface Spelling {
  /** Undefined for a phrase in which no term is meant. */
  readonly id: string | undefined;
  readonly words: readonly string[];
}

/** Spellings by their first word, the longest first. */
export type TermIndex = ReadonlyMap<string, readonly Spelling[]>;

/** Where in the text a term stands, in UTF-16 units. */
export interface TermUse {
  readonly from: number;
  readonly to: number;
  /** Id of the term. */
  readonly id: string;
}

export function termIndex(terms: readonly Spelled[]): TermIndex {
  const index = new Map<string, Spelling[]>();
  const add = (spelling: string, id: string | undefined): void => {
    const words = wordsOf(spelling);
    if (words.length === 0) return;
    const same = index.get(words[0]!) ?? [];
    same.push({ id, words });
    index.set(words[0]!, same);
  };
  for (const { id, term, also = [], except = [] } of terms) {
    for (const spelling of [term, ...also]) add(spelling, id);
    for (const phrase of except) add(phrase, undefined);
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

/** A word as it stands in the text: letters and digits, with apostrophes inside. */
const aWord = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
/** What may part the words of one term: spaces, a hyphen, and the apostrophe of a name in -s. */
const within = /^(?:['’]?\s+|\s*[-‐‑–]\s*)$/;

/**
 * The first use of each term in a text, in order, none over another; where two begin at the same word, the longer.
 * @param met ids of terms that were used before; they are passed over, and those found are added
 */
export function findTerms(text: string, index: TermIndex, met: Set<string> = new Set()): TermUse[] {
  const words = [...text.matchAll(aWord)].map(({ 0: word, index: from }): Word => ({
    from,
    to: from + word.length,
    folded: foldText(word),
  }));
  const joined = (i: number) => within.test(text.slice(words[i]!.to, words[i + 1]!.from));
  const found: TermUse[] = [];
  for (let at = 0; at < words.length;) {
    const spelling = candidates(index, words[at]!.folded).find(({ words: wanted }) =>
      wanted.every((word, i) => {
        const here = words[at + i];
        if (here === undefined || (i > 0 && !joined(at + i - 1))) return false;
        return i === wanted.length - 1 ? isForm(here.folded, word) : here.folded === word;
      }),
    );
    if (!spelling) {
      at++;
      continue;
    }
    const last = words[at + spelling.words.length - 1]!;
    const { id } = spelling;
    // A term met before still takes its place, so that no shorter one is found inside it.
    if (id !== undefined && !met.has(id)) {
      found.push({ from: words[at]!.from, to: last.to, id });
      met.add(id);
    }
    at += spelling.words.length;
  }
  return found;
}

/** Spellings that may begin with this word, also where it is a plural. */
function candidates(index: TermIndex, word: string): readonly Spelling[] {
  const exact = index.get(word) ?? [];
  const plural = endings
    .filter((ending) => word.endsWith(ending))
    .flatMap((ending) => index.get(word.slice(0, -ending.length)) ?? [])
    .filter(({ words }) => words.length === 1);
  return plural.length > 0 ? [...exact, ...plural] : exact;
}

/** What makes a plural of a word: twitches, axons. A genitive reads the same once its apostrophe is gone. */
const endings = ['s', 'es'];

const isForm = (here: string, word: string): boolean =>
  here === word || endings.some((ending) => here === word + ending);
