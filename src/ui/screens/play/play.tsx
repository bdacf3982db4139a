import { useEffect } from 'preact/hooks';
import { words } from '../../../words/index.ts';
import { useGame } from '../../game-context.ts';
import { Stage } from '../../parts/stage.tsx';
import { FirstLook } from './first-look.tsx';
import { NothingDue } from './nothing-due.tsx';
import { PlayBar } from './play-bar.tsx';
import { QuestionCard } from './question-card.tsx';

/** A round: the world above, one card below. */
export function Play() {
  const game = useGame();
  const view = game.play.view.value;
  useEffect(() => {
    if (view.kind === 'idle') void game.play.start();
  }, [view.kind]);
  return (
    <main class="play" data-view={view.kind}>
      <PlayBar />
      <Stage />
      {view.kind === 'look' && <FirstLook key={view.concept.id} view={view} />}
      {view.kind === 'question' && <QuestionCard key={view.turn.key} turn={view.turn} answer={view.answer} />}
      {view.kind === 'nothing-due' && <NothingDue next={view.next} />}
      {view.kind === 'unreadable' && (
        <section class="play-card panel stack">
          <p>{words.play.unreadable}</p>
          <div>
            <button type="button" class="button primary" onClick={() => game.nav.go('levels')}>
              {words.home.levels}
            </button>
          </div>
        </section>
      )}
      {view.kind === 'loading' && (
        <p class="play-card panel" aria-live="polite">
          {words.play.loading}
        </p>
      )}
    </main>
  );
}
