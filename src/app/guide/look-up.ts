/** What the guide looks up for a learner: by search, and what they missed lately. */
import type { Term } from '../../core/guide/glossary.ts';
import { lookAgain, missedLately } from '../../core/guide/look-again.ts';
import { search, searchIndex, type Searched, type SearchIndex } from '../../core/guide/search.ts';
import type { LearnerState } from '../../core/journal/state.ts';
import type { LevelCard } from '../../core/level/card.ts';
import type { LoadedGlossary } from './guide.ts';
import type { Entry, Guide, GuideItem } from './packed-guide.ts';

type Document = Searched &
  (
    | { readonly kind: 'entry'; readonly entry: Entry }
    | { readonly kind: 'term'; readonly term: Term }
    | { readonly kind: 'item'; readonly item: GuideItem }
  );

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

export function guideSearch(guide: Guide, glossary: LoadedGlossary): GuideSearch {
  const terms = indexed([...glossary.terms.values()], (term) => ({
    kind: 'term',
    term,
    id: term.id,
    title: [term.term, ...(term.also ?? [])].join(' '),
    body: term.meaning,
  }));
  const entries = indexed([...guide.entries.values()], (entry) => ({
    kind: 'entry',
    entry,
    id: entry.id,
    title: entry.claim,
    body: entry.detail,
  }));
  const items = indexed([...guide.items.values()], (item) => ({
    kind: 'item',
    item,
    id: item.name,
    title: item.prompt,
  }));
  return {
    find(typed, answered) {
      return {
        terms: found(terms, typed, mostTerms).map(({ term }) => term),
        entries: found(entries, typed, mostEntries).map(({ entry }) => entry),
        items: found(items, typed, Infinity)
          .map(({ item }) => item)
          .filter(({ name }) => answered(name))
          .slice(0, mostItems),
      };
    },
  };
}

function indexed<T, D extends Document>(all: readonly T[], document: (each: T) => D): () => SearchIndex<D> {
  let index: SearchIndex<D> | undefined;
  return () => (index ??= searchIndex(all.map((each) => document(each))));
}

const found = <D extends Document>(index: () => SearchIndex<D>, typed: string, most: number): D[] =>
  search(index(), typed, most);

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
