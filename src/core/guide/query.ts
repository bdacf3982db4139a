/** What was typed into the search, read against the words that there are. */
import { distance } from '../items/cloze/distance.ts';
import { wordsOf } from './fold-text.ts';
import { root, singular } from './word-forms.ts';

/** Words of the guide that fit a typed one, with how well: 1 for the word itself, less down to 0. */
export type Fits = ReadonlyMap<string, number>;

export interface Query {
  /** One for each telling word that was typed. */
  readonly words: readonly { readonly typed: string; readonly fits: Fits }[];
}

/** The word itself, or its plural or singular. */
const exactly = 1;
const sameMeant = 0.9;
/** Another form of it: twitched for twitching. */
export const otherForm = 0.85;
const begun = 0.6;
const withSlip = 0.35;

/** Letters that must be typed before longer words that begin with them are meant: "als" does not mean "also". */
const lettersBegun = 4;

/** Said in nearly every sentence, or of oneself: they find nothing, unless nothing else was typed. */
const everywhere = new Set(
  (
    'a about am an and any are arent as at be been but by can cant could did didnt do does doesnt dont ' +
    'for from get getting got had has have having he her his how i if im in into is isnt it its ive m me ' +
    'mine much my of on or our s she should so t than that the their them then there these they this ' +
    'those to too very was we were what when where which who why will with wont would you your'
  ).split(' '),
);

/** The words of a text that tell what it is about; all of them where none does. Each once. */
export function tellingWords(typed: string): string[] {
  const all = wordsOf(typed);
  const telling = all.filter((word) => !everywhere.has(word));
  return [...new Set(telling.length > 0 ? telling : all)];
}

export interface Reading {
  /** Words that are read as if they had been typed, by the word that was. All folded. */
  readonly sameAs?: Readonly<Record<string, readonly string[]>>;
  /** True while someone begins to type: a few letters mean longer words, too. */
  readonly early?: boolean;
}

/** @param vocabulary all words that there are, folded */
export function readQuery(typed: string, vocabulary: Iterable<string>, reading: Reading = {}): Query {
  const known = [...vocabulary];
  return {
    words: tellingWords(typed).map((word) => {
      const fits = fitsOf(word, known, reading.early ?? false);
      for (const other of Object.hasOwn(reading.sameAs ?? {}, word) ? reading.sameAs![word]! : [])
        for (const [also, fit] of fitsOf(other, known, false))
          fits.set(also, Math.max(fits.get(also) ?? 0, fit * sameMeant));
      return { typed: word, fits };
    }),
  };
}

/** The word in its forms and what begins with it or, where there is none of them, what is the fewest slips away. */
function fitsOf(typed: string, known: readonly string[], early: boolean): Map<string, number> {
  const fits = new Map<string, number>();
  const [one, bare] = [singular(typed), root(typed)];
  for (const word of known) {
    if (singular(word) === one) fits.set(word, exactly);
    else if (root(word) === bare) fits.set(word, otherForm);
    else if ((early || typed.length >= lettersBegun) && word.startsWith(typed))
      fits.set(word, begun * shareTyped(typed, word));
  }
  return fits.size > 0 ? fits : nearest(typed, known);
}

/** The words that are the fewest slips away, and their other forms: who mistypes "twitching" means "twitch", too. */
function nearest(typed: string, known: readonly string[]): Map<string, number> {
  const fits = new Map<string, number>();
  for (let slips = 1; slips <= slipsForgiven(typed.length) && fits.size === 0; slips++)
    for (const word of known)
      if (isNear(typed, word, slips)) fits.set(word, (withSlip / slips) * shareTyped(typed, word));
  const roots = new Map([...fits].map(([word, fit]) => [root(word), fit]));
  for (const word of known) {
    const fit = roots.get(root(word));
    if (fit !== undefined && !fits.has(word)) fits.set(word, fit * otherForm);
  }
  return fits;
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
