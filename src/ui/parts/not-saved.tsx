import { words } from '../../words/index.ts';
import { useGame } from '../game-context.ts';
import { Icon } from './icon.tsx';

/** Says that something is not stored yet, or cannot be any more, for as long as that is so. */
export function NotSaved() {
  const game = useGame();
  const { play } = words;
  const status = game.saveStatus.value;
  if (status !== 'not-saved-yet' && status !== 'gone') return null;
  const [said, why] = status === 'gone' ? [play.gone, play.goneWhy] : [play.notSaved, play.notSavedWhy];
  return (
    <p class="not-saved" role="status" aria-live="polite" title={why} data-save={status}>
      <Icon name="wait" /> {said}
    </p>
  );
}
