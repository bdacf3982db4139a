import { words } from '../../words/index.ts';
import { useGame } from '../game-context.ts';
import { Icon } from './icon.tsx';

/** Says that something is not stored yet, for as long as that is so. */
export function NotSaved() {
  const game = useGame();
  const { play } = words;
  if (game.saveStatus.value !== 'not-saved-yet') return null;
  return (
    <p class="not-saved" role="status" aria-live="polite" title={play.notSavedWhy}>
      <Icon name="wait" /> {play.notSaved}
    </p>
  );
}
