import { useMemo } from 'preact/hooks';
import type { LoadedGlossary } from '../../../app/guide/guide.ts';
import { entriesToLookAt } from '../../../app/guide/look-up.ts';
import type { Guide } from '../../../app/guide/packed-guide.ts';
import { laterWords } from '../../../words/later.ts';
import { Drawing } from '../../figure/drawing.tsx';
import { useGame } from '../../game-context.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { GuideLink } from '../../terms/guide-link.tsx';
import { EntryList } from './entry-card.tsx';
import { SearchBox } from './search-box.tsx';

interface Props {
  readonly guide: Guide;
  readonly glossary: LoadedGlossary;
  /** True where the address named an entry that is not there. */
  readonly unknown: boolean;
  /** What is searched for, and what is told when that changes. */
  readonly typed: string;
  onType(typed: string): void;
}

/** The front page: search, what to look at again, and all levels. */
export function ContentsPage({ guide, glossary, unknown, typed, onType }: Props) {
  const { guide: words, sourceNote } = laterWords;
  return (
    <>
      <div class="guide-head">
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p class="lead quiet">{words.lead}</p>
      </div>
      {unknown && <p class="notice">{words.noEntry}</p>}
      <SearchBox guide={guide} glossary={glossary} typed={typed} onType={onType}>
        <LookAgain guide={guide} />
        <section class="stack" aria-labelledby="guide-chapters">
          <h2 id="guide-chapters">{words.chapters}</h2>
          <ul class="chapter-grid">
            {guide.chapters.map((chapter, i) => (
              <ChapterTile key={chapter.id} chapter={chapter} number={i + 1} />
            ))}
          </ul>
        </section>
        <section class="stack" aria-labelledby="guide-more">
          <h2 id="guide-more">{words.more}</h2>
          <div class="guide-more">
            <MoreLink to="words" icon="words" name={words.words} />
            <MoreLink to="simplifies" icon="twitching" name={words.simplifies} />
            <MoreLink to="about" icon="file" name={sourceNote.heading} />
          </div>
        </section>
      </SearchBox>
    </>
  );
}

function LookAgain({ guide }: { guide: Guide }) {
  const game = useGame();
  const state = game.learners.session.value.state.value;
  const cards = game.library.cards.value;
  const entries = useMemo(() => entriesToLookAt(guide, state, cards), [guide, state, cards]);
  const { guide: words } = laterWords;
  if (entries.length === 0) return null;
  return (
    <section class="panel stack look-again" aria-labelledby="guide-again" data-look-again>
      <div>
        <h2 id="guide-again">
          <Icon name="practice" /> {words.lookAgain}
        </h2>
        <p class="quiet small">{words.lookAgainHint}</p>
      </div>
      <EntryList entries={entries} />
    </section>
  );
}

function ChapterTile({ chapter, number }: { chapter: Guide['chapters'][number]; number: number }) {
  const { guide: words } = laterWords;
  const figure = chapter.concepts.find((concept) => concept.figure?.art.kind === 'drawing')?.figure;
  const count = chapter.concepts.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <li>
      <GuideLink to={`chapter/${chapter.id}`} class="panel chapter-tile" action="chapter">
        <span class="chapter-picture" aria-hidden="true">
          {figure?.art.kind === 'drawing' && <Drawing tree={figure.art.tree} alt="" parts={[]} lit={[]} />}
        </span>
        <span class="chapter-words">
          <span class="eyebrow">{words.chapter(number)}</span>
          <strong>{chapter.title}</strong>
          <span class="quiet small">{words.entries(count)}</span>
        </span>
      </GuideLink>
    </li>
  );
}

function MoreLink({ to, icon, name }: { to: string; icon: IconName; name: string }) {
  return (
    <GuideLink to={to} class="button" action={`guide-${to}`}>
      <Icon name={icon} />
      {name}
    </GuideLink>
  );
}
