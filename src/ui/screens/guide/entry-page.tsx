import { useId } from 'preact/hooks';
import type { Entry, Guide } from '../../../app/guide/packed-guide.ts';
import type { Source } from '../../../core/level/source.ts';
import { laterWords } from '../../../words/later.ts';
import { FigureView } from '../../figure/figure-view.tsx';
import { useGame } from '../../game-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { spoken } from '../../rich-text/spoken.ts';
import { ExplainedText } from '../../terms/explained-text.tsx';
import { GuideLink } from '../../terms/guide-link.tsx';
import { Certainty } from './certainty.tsx';
import { ItemList } from './search-box.tsx';

/** One entry, or all that a question rests on. */
export function EntryPage({ guide, entries }: { guide: Guide; entries: readonly Entry[] }) {
  const { guide: words } = laterWords;
  const [first] = entries;
  const chapter = guide.chapters.find(({ id }) => id === first!.chapter)!;
  const concept = chapter.concepts.find(({ id }) => id === first!.concept)!;
  const alone = entries.length === 1;
  return (
    <>
      <nav class="crumbs small" aria-label={words.heading}>
        <GuideLink to="">{words.heading}</GuideLink>
        <span aria-hidden="true"> › </span>
        <GuideLink to={`chapter/${chapter.id}`}>{chapter.title}</GuideLink>
        {alone && (
          <>
            <span aria-hidden="true"> › </span>
            <span>{concept.name}</span>
          </>
        )}
      </nav>
      {!alone && <h1 tabIndex={-1}>{words.thisQuestion}</h1>}
      {entries.map((entry, i) => (
        <EntryArticle
          key={entry.id}
          entry={entry}
          heading={alone ? 1 : 2}
          pictured={entries.findIndex(({ figure }) => figure === entry.figure) === i}
        />
      ))}
      {alone && <QuestionsMet guide={guide} fact={first!.id} />}
      {alone && <Neighbours entries={concept.entries} entry={first!} />}
    </>
  );
}

interface ArticleProps {
  readonly entry: Entry;
  readonly heading: 1 | 2;
  /** Whether its figure is shown; it may stand with another entry already. */
  readonly pictured: boolean;
}

function EntryArticle({ entry, heading: level, pictured }: ArticleProps) {
  const id = useId();
  const Heading = `h${level}` as 'h1' | 'h2';
  const { figure } = entry;
  return (
    <article
      class={`panel entry${pictured && figure ? ' with-figure' : ''}`}
      aria-labelledby={id}
      data-entry={entry.id}
    >
      <div class="stack entry-words">
        <Heading id={id} class="entry-heading" tabIndex={-1}>
          <ExplainedText text={entry.claim} inline />
        </Heading>
        {entry.detail !== undefined && <ExplainedText text={entry.detail} />}
        <div class="stack entry-sure">
          <Certainty of={entry.certainty} long />
          {entry.founding && <p class="small quiet founding">{laterWords.guide.founding}</p>}
        </div>
        <Sources sources={entry.sources} under={level} />
      </div>
      {pictured && figure && (
        <div class="entry-figure">
          <FigureView figure={figure} labels="shown" lit={entry.lit} />
        </div>
      )}
    </article>
  );
}

function Sources({ sources, under }: { sources: readonly Source[]; under: 1 | 2 }) {
  const { guide: words } = laterWords;
  const Heading = under === 1 ? 'h2' : 'h3';
  return (
    <div class="entry-sources small">
      <Heading>{words.sources}</Heading>
      <ul class="bullets">
        {sources.map((source) => (
          <li key={source.id}>
            {source.url === undefined ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.title}
              </a>
            )}
            {source.publisher !== undefined && `, ${source.publisher}`}
            {source.seen !== undefined && ` (${words.checked(source.seen)})`}
            {source.weak && ` · ${words.weak}`}
          </li>
        ))}
      </ul>
      {sources.some(({ seen }) => seen === undefined) && <p class="small quiet">{words.notDated}</p>}
    </div>
  );
}

/** Questions about the entry, those that were answered before. */
function QuestionsMet({ guide, fact }: { guide: Guide; fact: string }) {
  const game = useGame();
  const { items } = game.learners.session.value.state.value;
  const { guide: words } = laterWords;
  const met = [...guide.items.values()].filter(({ name, facts }) => facts.includes(fact) && items.get(name)?.seen);
  if (met.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="met">
      <h2 id="met">{words.questions}</h2>
      <ItemList items={met} />
    </section>
  );
}

function Neighbours({ entries, entry }: { entries: readonly Entry[]; entry: Entry }) {
  const { guide: words } = laterWords;
  const at = entries.indexOf(entry);
  const turn = [
    { other: entries[at - 1], name: words.previous, icon: 'back' },
    { other: entries[at + 1], name: words.next, icon: 'onward' },
  ] as const;
  return (
    <nav class="guide-turn" aria-label={words.onThisPage}>
      {turn.map(({ other, name, icon }) =>
        other ? (
          <GuideLink key={other.id} to={other.id} class="turn-link">
            <Icon name={icon} />
            <span>
              <span class="eyebrow">{name}</span>
              <span class="turn-claim">{spoken(other.claim)}</span>
            </span>
          </GuideLink>
        ) : (
          <span key={icon} />
        ),
      )}
    </nav>
  );
}
