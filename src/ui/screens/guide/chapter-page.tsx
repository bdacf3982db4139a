import { useId } from 'preact/hooks';
import type { Concept, Guide } from '../../../app/guide/packed-guide.ts';
import { words } from '../../../words/index.ts';
import { laterWords } from '../../../words/later.ts';
import { FigureView } from '../../figure/figure-view.tsx';
import { useGame } from '../../game-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { GuideLink } from '../../terms/guide-link.tsx';
import { EntryList } from './entry-card.tsx';

/** All entries of a level, by concept. */
export function ChapterPage({ guide, id }: { guide: Guide; id: string }) {
  const game = useGame();
  const index = guide.chapters.findIndex((chapter) => chapter.id === id);
  const chapter = guide.chapters[index]!;
  const { guide: said } = laterWords;
  return (
    <>
      <div class="guide-head">
        <p class="eyebrow">
          {said.heading} · {said.chapter(index + 1)}
        </p>
        <h1 tabIndex={-1}>{chapter.title}</h1>
        <p class="lead quiet">{chapter.summary}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => void game.play.start(id)}>
            <Icon name="play" />
            {words.home.play}
          </button>
        </div>
      </div>
      {chapter.concepts.map((concept, i) => (
        <ConceptPart
          key={concept.id}
          concept={concept}
          // One figure may serve several concepts: it is shown with the first.
          pictured={chapter.concepts.findIndex(({ figure }) => figure === concept.figure) === i}
        />
      ))}
      <nav class="row guide-turn" aria-label={said.chapters}>
        {[index - 1, index + 1].map((i) => {
          const other = guide.chapters[i];
          if (!other) return null;
          return (
            <GuideLink key={other.id} to={`chapter/${other.id}`} class="button">
              {i < index && <Icon name="back" />}
              {other.title}
              {i > index && <Icon name="onward" />}
            </GuideLink>
          );
        })}
      </nav>
    </>
  );
}

function ConceptPart({ concept, pictured }: { concept: Concept; pictured: boolean }) {
  const heading = useId();
  return (
    <section class={`concept-part${pictured && concept.figure ? ' with-figure' : ''}`} aria-labelledby={heading}>
      <h2 id={heading}>{concept.name}</h2>
      {pictured && concept.figure && (
        <div class="panel concept-figure">
          <FigureView figure={concept.figure} labels="shown" />
        </div>
      )}
      <EntryList entries={concept.entries} />
    </section>
  );
}
