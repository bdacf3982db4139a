import { words } from '../../../words/index.ts';
import { useGame } from '../../game-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { NotSaved } from '../../parts/not-saved.tsx';
import { SafetyButton } from '../../parts/top-bar.tsx';

/** Where the round stands: how far, points, myelin; the way back and the safety card. */
export function PlayBar() {
  const game = useGame();
  const { play } = words;
  const standing = game.play.standing.value;
  return (
    <header class="play-bar">
      <button
        type="button"
        class="button icon plain"
        aria-label={play.leave}
        data-action="back"
        onClick={() => game.nav.go('home')}
      >
        <Icon name="back" />
      </button>
      {standing && (
        <>
          <div class="play-progress">
            <progress
              max={standing.items}
              value={standing.done}
              aria-label={play.question(Math.min(standing.done + 1, standing.items), standing.items)}
            />
          </div>
          <p class="play-score" data-score={standing.score}>
            <span>{play.score(standing.score)}</span>
            <span class={`myelin${standing.myelin > 1 ? ' grown' : ''}`} title={play.streak(standing.streak)}>
              {play.myelin(standing.myelin)}
            </span>
          </p>
        </>
      )}
      <NotSaved />
      <SafetyButton />
    </header>
  );
}
