/** What the guide looks up for a learner: by search, and what they missed lately. */
import { wordsOf } from '../../core/guide/fold-text.ts';
import type { Term } from '../../core/guide/glossary.ts';
import { lookAgain, missedLately } from '../../core/guide/look-again.ts';
import { type Query, readQuery, tellingWords } from '../../core/guide/query.ts';
import { searchIndex } from '../../core/guide/search-index.ts';
import { isName, search } from '../../core/guide/search.ts';
import { spellings } from '../../core/guide/spellings.ts';
import { root, singular } from '../../core/guide/word-forms.ts';
import type { LearnerState } from '../../core/journal/state.ts';
import type { LevelCard } from '../../core/level/card.ts';
import type { LoadedGlossary } from './guide.ts';
import { leads, ofTheBody, sameAs, shortForms } from './leads.ts';
import type { Entry, Guide, GuideItem } from './packed-guide.ts';

/** What a search found, the best first within each kind. */
export interface Found {
  readonly terms: readonly Term[];
  readonly entries: readonly Entry[];
  readonly items: readonly GuideItem[];
}

export interface GuideSearch {
  /** In: what was typed, and whether the learner answered a question before: others are not found, nor what they ask. */
  find(typed: string, answered: (item: string) => boolean): Found;
}

const mostTerms = 6;
const mostEntries = 40;
const mostItems = 20;
/** What an entry counts whose evidence is mixed, beside one that is sure. */
const whereMixed = 0.7;

export function guideSearch(guide: Guide, glossary: LoadedGlossary): GuideSearch {
  const terms = searchIndex([...glossary.terms.values()].map(termDocument));
  const entries = searchIndex([...guide.entries.values()].map(entryDocument));
  const items = searchIndex([...guide.items.values()].map(itemDocument));
  // One vocabulary: a word that stands anywhere in the guide is no slip of the fingers for another.
  const vocabulary = new Set([...terms.words.keys(), ...entries.words.keys(), ...items.words.keys()]);
  const byQuery = (query: Query): Found => ({
    terms: search(terms, query, mostTerms).map(({ term }) => term),
    entries: search(entries, query, mostEntries).map(({ entry }) => entry),
    items: search(items, query, Infinity).map(({ item }) => item),
  });
  return {
    find(typed, answered) {
      const meant = spelledOut(typed);
      const led = ledBy(guide, glossary, meant);
      const plain = byQuery(readQuery(meant, vocabulary, { sameAs }));
      const none = [plain.terms, plain.entries, plain.items, led?.entries ?? []].every(({ length }) => length === 0);
      const found = none ? byQuery(readQuery(meant, vocabulary, { sameAs, early: true })) : plain;
      return {
        // Above what someone who worries must read stands no word that only mentions what they fear.
        terms: led?.terms ?? found.terms,
        entries: [...new Set([...(led?.entries ?? []), ...saying(guide, glossary, meant), ...found.entries])].slice(
          0,
          mostEntries,
        ),
        items: found.items.filter(({ name }) => answered(name)).slice(0, mostItems),
      };
    },
  };
}

const termDocument = (term: Term) => ({
  id: term.id,
  title: spellings(term).join(' '),
  body: term.meaning,
  names: spellings(term),
  term,
});

const entryDocument = (entry: Entry) => ({
  id: entry.id,
  title: entry.claim,
  body: entry.detail,
  urgent: /\bemergency\b/i.test(`${entry.claim} ${entry.detail ?? ''}`),
  counts: entry.certainty === 'contested' ? whereMixed : 1,
  entry,
});

const itemDocument = (item: GuideItem) => ({ id: item.name, title: item.prompt, item });

const spelledOut = (typed: string): string =>
  typed.replace(/\p{L}+/gu, (word) => {
    const short = word.toLowerCase();
    return Object.hasOwn(shortForms, short) ? shortForms[short]! : word;
  });

/** The entries that say what a term is, where its name was typed. */
function saying(guide: Guide, glossary: LoadedGlossary, typed: string): Entry[] {
  const words = tellingWords(typed);
  const named = [...glossary.terms.values()].filter((term) => spellings(term).some((name) => isName(name, words)));
  return named.flatMap(({ facts = [] }) => facts.flatMap((id) => guide.entries.get(id) ?? []));
}

interface Led {
  readonly entries: readonly Entry[];
  /** Undefined: as found. */
  readonly terms: readonly Term[] | undefined;
}

/** What an everyday word leads to; undefined where none was typed, or where the other words ask for something else. */
function ledBy(guide: Guide, glossary: LoadedGlossary, typed: string): Led | undefined {
  const words = tellingWords(typed);
  for (const lead of leads) {
    const rest = words.filter((word) => !lead.words.includes(word));
    if (rest.length === words.length) continue;
    const entries = (lead.entries ?? []).flatMap((id) => guide.entries.get(id) ?? []);
    const said = new Set(entries.flatMap(({ claim }) => wordsOf(claim).map(root)));
    if (!rest.every((word) => said.has(root(word)) || ofTheBody.has(singular(word)))) continue;
    return { entries, terms: lead.terms?.flatMap((id) => glossary.terms.get(id) ?? []) };
  }
  return undefined;
}

const mostAgain = 6;

/** The entries behind what was missed lately, the last miss first. Rare diseases stay away where they were set aside. */
export function entriesToLookAt(guide: Guide, state: LearnerState, cards: readonly LevelCard[]): Entry[] {
  const { withoutRare } = state.settings;
  const rare = new Set(
    withoutRare
      ? cards.flatMap(({ id, items }) => items.flatMap((item) => (item.tone === 'rare' ? `${id}/${item.id}` : [])))
      : [],
  );
  const missed = missedLately(state).filter((name) => !rare.has(name));
  // What a question is about: the first of its facts.
  const about = (name: string): readonly string[] => guide.items.get(name)?.facts.slice(0, 1) ?? [];
  return lookAgain(missed, about, mostAgain).flatMap((id) => guide.entries.get(id) ?? []);
}
