import { words } from '../../words/index.ts';
import type { Said } from '../../app/play/view.ts';
import { useGame } from '../game-context.ts';
import { spoken } from '../rich-text/spoken.ts';

/** The one polite live region of the page, and notices that are not tied to a screen. */
export function Notices() {
  const game = useGame();
  const mended = game.play.mended.value;
  return (
    <>
      <p class="hidden-visually" role="status" aria-live="polite" data-live data-saving={game.saveStatus.value}>
        {game.nav.place.value === 'play' ? sentence(game.play.said.value) : ''}
      </p>
      {mended > 0 && (
        <p class="notice floating" role="status">
          {words.play.myKeyMended(mended)}
          <button type="button" class="button" onClick={() => (game.play.mended.value = 0)}>
            {words.common.close}
          </button>
        </p>
      )}
    </>
  );
}

function sentence(said: Said | undefined): string {
  if (!said) return '';
  const { play } = words;
  if (said.kind === 'undone') return play.undone;
  const { answer, turn } = said;
  return play.announce(play.outcomes[answer.outcome][0]!, answer.points, spoken(turn.item.explanation));
}
