/** The field guide: what the game teaches, to read and to search. */
import '../../styles/pages.css';
import '../../styles/dialog.css';
import '../../styles/guide.css';
import { useState } from 'preact/hooks';
import { loadGlossary, loadGuide, type LoadedGlossary } from '../../../app/guide/guide.ts';
import type { Guide as GuideContent } from '../../../app/guide/packed-guide.ts';
import { laterWords } from '../../../words/later.ts';
import { useGame } from '../../game-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { TopBar } from '../../parts/top-bar.tsx';
import { GuideLink } from '../../terms/guide-link.tsx';
import { useLoaded } from '../../terms/use-loaded.ts';
import { AboutPage } from './about-page.tsx';
import { ChapterPage } from './chapter-page.tsx';
import { ContentsPage } from './contents-page.tsx';
import { EntryPage } from './entry-page.tsx';
import { SimplifiesPage } from './simplifies-page.tsx';
import { useReadingPlace } from './reading-place.ts';
import { WordsPage } from './words-page.tsx';

const load = async () => {
  const [guide, glossary] = await Promise.all([loadGuide(), loadGlossary()]);
  return { guide, glossary };
};

export function Guide() {
  const game = useGame();
  const detail = game.nav.detail.value;
  const { value, failed, again } = useLoaded(load);
  const { guide: words } = laterWords;
  // Who opens what was found and comes back finds the rest again.
  const [typed, setTyped] = useState('');
  useReadingPlace(detail, value !== undefined);
  // A question was left to look something up: it waits as it was.
  const fromQuestion = game.play.view.value.kind === 'question';
  return (
    <main class="page guide">
      <TopBar onBack={() => game.nav.back()}>
        {fromQuestion && (
          <button type="button" class="button" data-action="to-question" onClick={() => game.nav.backTo('play')}>
            <Icon name="play" />
            {words.toQuestion}
          </button>
        )}
      </TopBar>
      {value ? (
        <GuidePage detail={detail} guide={value.guide} glossary={value.glossary} typed={typed} onType={setTyped} />
      ) : (
        <>
          <h1 tabIndex={-1}>{words.heading}</h1>
          <p role="status" aria-live="polite">
            {failed ? words.unreadable : words.loading}
          </p>
          {failed && (
            <div>
              <button type="button" class="button primary" onClick={again}>
                {words.tryAgain}
              </button>
            </div>
          )}
        </>
      )}
      <footer class="guide-foot small quiet">
        <p>
          <strong class="not-checked">{words.notChecked}</strong> {words.teaches}
        </p>
        {detail !== '' && <GuideLink to="">{words.toGuide}</GuideLink>}
      </footer>
    </main>
  );
}

interface PageProps {
  readonly detail: string;
  readonly guide: GuideContent;
  readonly glossary: LoadedGlossary;
  readonly typed: string;
  onType(typed: string): void;
}

/** The page at an address: `chapter/<level>`, `words`, `words/<term>`, `simplifies`, `about`, or ids of entries joined by +. */
function GuidePage({ detail, guide, glossary, typed, onType }: PageProps) {
  const [page, id] = detail.split('/');
  if (page === 'chapter' && guide.chapters.some((chapter) => chapter.id === id))
    return <ChapterPage key={id} guide={guide} id={id!} />;
  if (page === 'words') return <WordsPage glossary={glossary} guide={guide} term={id} />;
  if (page === 'simplifies') return <SimplifiesPage guide={guide} />;
  if (page === 'about') return <AboutPage guide={guide} />;
  const entries = detail.split('+').flatMap((fact) => guide.entries.get(fact) ?? []);
  if (entries.length > 0) return <EntryPage key={detail} guide={guide} entries={entries} />;
  return <ContentsPage guide={guide} glossary={glossary} unknown={detail !== ''} typed={typed} onType={onType} />;
}
