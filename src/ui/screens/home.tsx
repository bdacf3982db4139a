import { useEffect } from 'preact/hooks';
import { words } from '../../words/index.ts';
import { useGame } from '../game-context.ts';
import { Icon } from '../parts/icon.tsx';
import { NotSaved } from '../parts/not-saved.tsx';
import { OfflineNotice } from '../parts/offline-notice.tsx';
import { Stage } from '../parts/stage.tsx';
import { SafetyButton } from '../parts/top-bar.tsx';

/** Milliseconds on Home after which the world is loaded. */
const lingering = 1200;

/** Two taps from here to the first question. */
export function Home() {
  const game = useGame();
  const { home } = words;
  const outlook = game.outlook.value;
  // Whoever presses Play at once gets the question first; the world comes to those who linger.
  useEffect(() => {
    game.scenery.raise(lingering);
    return () => game.scenery.holdBack();
  }, [game]);
  return (
    <main class="home">
      <header class="home-head">
        <h1>{home.title}</h1>
        <p>{home.tagline}</p>
      </header>
      <Stage />
      <nav class="home-actions" aria-label={home.title}>
        <button
          type="button"
          class="button primary home-play"
          data-action="play"
          onClick={() => void game.play.start()}
        >
          <Icon name="play" />
          <span>
            <span class="home-play-word">{outlook.open ? home.continueRound : home.play}</span>
            <span class="home-play-next">
              {outlook.open ? home.carryOn(outlook.title ?? home.practice) : home.next(outlook.title ?? home.levels)}
            </span>
          </span>
        </button>
        <button type="button" class="button" data-action="practice" onClick={() => void game.play.practise()}>
          <Icon name="practice" />
          <span>
            {home.practice} <span class="badge">{home.due(outlook.due)}</span>
          </span>
        </button>
        <button type="button" class="button" data-action="twitching" onClick={() => game.nav.go('twitching')}>
          <Icon name="twitching" />
          {home.twitching}
        </button>
        <div class="home-more">
          <button type="button" class="button" data-action="levels" onClick={() => game.nav.go('levels')}>
            <Icon name="levels" />
            {home.levels}
          </button>
          <button type="button" class="button" data-action="progress" onClick={() => game.nav.go('progress')}>
            <Icon name="progress" />
            {home.progress}
          </button>
          <button type="button" class="button" data-action="guide" onClick={() => game.nav.go('guide')}>
            <Icon name="guide" />
            {home.guide}
          </button>
          <button type="button" class="button" data-action="settings" onClick={() => game.nav.go('settings')}>
            <Icon name="settings" />
            {home.settings}
          </button>
        </div>
        <div class="home-foot">
          <SafetyButton labelled />
          {game.learners.list.value.length > 1 || game.learners.guest.value ? (
            <button type="button" class="button plain" data-action="who" onClick={() => game.nav.go('who')}>
              <Icon name="person" />
              {home.playing(game.learners.name.value)}
            </button>
          ) : null}
          <button type="button" class="button plain" data-action="help" onClick={() => (game.overlay.value = 'help')}>
            <Icon name="keys" />
            {words.home.how}
          </button>
        </div>
        <NotSaved />
        <OfflineNotice />
      </nav>
    </main>
  );
}
