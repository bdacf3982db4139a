import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { LoadedGlossary } from '../../../app/guide/guide.ts';
import { type Found, guideSearch } from '../../../app/guide/look-up.ts';
import type { Guide, GuideItem } from '../../../app/guide/packed-guide.ts';
import type { Term } from '../../../core/guide/glossary.ts';
import { laterWords } from '../../../words/later.ts';
import { useGame } from '../../game-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { RichText } from '../../rich-text/rich-text.tsx';
import { GuideLink } from '../../terms/guide-link.tsx';
import { EntryList } from './entry-card.tsx';
import { useDeferredValue } from './use-deferred-value.ts';

interface Props {
  readonly guide: Guide;
  readonly glossary: LoadedGlossary;
  readonly typed: string;
  onType(typed: string): void;
  /** Shown while nothing is typed. */
  readonly children: ComponentChildren;
}

/** A field to type in, and what is found so far below it. */
export function SearchBox({ guide, glossary, typed, onType, children }: Props) {
  const game = useGame();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { guide: words } = laterWords;
  const search = useMemo(() => guideSearch(guide, glossary), [guide, glossary]);
  const { items } = game.learners.session.value.state.value;
  const found = useMemo(
    () => (typed.trim() === '' ? undefined : search.find(typed, (name) => items.get(name)?.seen === true)),
    [search, typed, items],
  );
  const count = found ? found.terms.length + found.entries.length + found.items.length : 0;
  const said = useDeferredValue(found ? words.found(count) : '');
  return (
    <>
      <search class="guide-search">
        <label for={id}>
          <Icon name="search" />
          {words.search}
        </label>
        <div class="guide-search-field">
          <input
            ref={field}
            id={id}
            type="search"
            value={typed}
            placeholder={words.searchHint}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={80}
            data-action="guide-search"
            onInput={(event) => onType(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || typed === '') return;
              event.preventDefault();
              onType('');
            }}
          />
          {typed !== '' && (
            <button
              type="button"
              class="button icon plain"
              aria-label={words.clear}
              onClick={() => {
                onType('');
                field.current?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
        <p class="quiet small guide-found" role="status" aria-live="polite">
          {said}
        </p>
      </search>
      {found ? <Results found={found} nothing={count === 0} /> : children}
    </>
  );
}

function Results({ found, nothing }: { found: Found; nothing: boolean }) {
  const { guide: words } = laterWords;
  if (nothing) return <p class="lead">{words.nothing}</p>;
  return (
    <div class="stack guide-results">
      {found.terms.length > 0 && (
        <section class="stack" aria-labelledby="found-words">
          <h2 id="found-words">{words.foundWords}</h2>
          <dl class="found-terms">
            {found.terms.map((term) => (
              <FoundTerm key={term.id} term={term} />
            ))}
          </dl>
        </section>
      )}
      {found.entries.length > 0 && (
        <section class="stack" aria-labelledby="found-entries">
          <h2 id="found-entries">{words.foundEntries}</h2>
          <EntryList entries={found.entries} />
        </section>
      )}
      {found.items.length > 0 && (
        <section class="stack" aria-labelledby="found-items">
          <h2 id="found-items">{words.foundItems}</h2>
          <p class="quiet small">{words.foundItemsHint}</p>
          <ItemList items={found.items} />
        </section>
      )}
    </div>
  );
}

function FoundTerm({ term }: { term: Term }) {
  return (
    <div>
      <dt>
        <GuideLink to={`words/${term.id}`}>{term.term}</GuideLink>
      </dt>
      <dd>
        <RichText text={term.meaning} inline />
      </dd>
    </div>
  );
}

/** Questions, each leading to what it rests on. */
export function ItemList({ items }: { items: readonly GuideItem[] }) {
  return (
    <ul class="entry-list">
      {items.map((item) => (
        <li key={item.name} class="entry-card" data-found-item={item.name}>
          <GuideLink to={item.facts.join('+')} class="entry-claim">
            <RichText text={item.prompt.replace('____', '…')} inline />
          </GuideLink>
        </li>
      ))}
    </ul>
  );
}
