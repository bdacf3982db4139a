import { useEffect } from 'preact/hooks';
import type { LoadedGlossary } from '../../../app/guide/guide.ts';
import type { Guide } from '../../../app/guide/packed-guide.ts';
import { foldText } from '../../../core/guide/fold-text.ts';
import type { Term } from '../../../core/guide/glossary.ts';
import { laterWords } from '../../../words/later.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import { GuideLink } from '../../terms/guide-link.tsx';

interface Props {
  readonly glossary: LoadedGlossary;
  readonly guide: Guide;
  /** Id of the term to begin at. */
  readonly term: string | undefined;
}

/** The glossary, by first letter. */
export function WordsPage({ glossary, guide, term: wanted }: Props) {
  const { guide: words } = laterWords;
  const letters = byLetter([...glossary.terms.values()]);
  useEffect(() => {
    if (wanted === undefined) return;
    const row = document.querySelector<HTMLElement>(`[data-word="${CSS.escape(wanted)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <>
      <div class="guide-head">
        <p class="eyebrow">{words.heading}</p>
        <h1 tabIndex={-1}>{words.words}</h1>
        <p class="lead quiet">{words.wordsLead(glossary.terms.size)}</p>
      </div>
      <nav class="letters" aria-label={words.letters}>
        {letters.map(([letter]) => (
          <button
            key={letter}
            type="button"
            class="button plain"
            onClick={() => {
              const heading = document.getElementById(`words-${letter}`);
              heading?.scrollIntoView({ block: 'start' });
              heading?.focus({ preventScroll: true });
            }}
          >
            {letter}
          </button>
        ))}
      </nav>
      {letters.map(([letter, terms]) => (
        <section key={letter} class="stack" aria-labelledby={`words-${letter}`}>
          <h2 id={`words-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          <dl class="glossary">
            {terms.map((term) => (
              <Word key={term.id} term={term} guide={guide} wanted={term.id === wanted} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Word({ term, guide, wanted }: { term: Term; guide: Guide; wanted: boolean }) {
  const { guide: words } = laterWords;
  const [fact] = term.facts ?? [];
  return (
    <div class={wanted ? 'wanted' : undefined} data-word={term.id} tabIndex={-1}>
      <dt>{term.term}</dt>
      <dd>
        <RichText text={term.meaning} inline />
        {term.also && (
          <span class="quiet small">
            {' '}
            ({words.also} {term.also.join(', ')})
          </span>
        )}
        {fact !== undefined && guide.entries.has(fact) && (
          <>
            {' '}
            <GuideLink to={fact} label={`${words.readEntry}: ${term.term}`} class="small">
              {words.readEntry}
            </GuideLink>
          </>
        )}
      </dd>
    </div>
  );
}

function byLetter(terms: readonly Term[]): (readonly [letter: string, terms: readonly Term[]])[] {
  const letters = new Map<string, Term[]>();
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
  for (const term of sorted) {
    const letter = foldText(term.term).charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters];
}
