import { words } from '../../words/index.ts';
import { useGame } from '../game-context.ts';

/** Whether the game plays in flight mode, and an update that waits; only where it matters. */
export function OfflineNotice() {
  const game = useGame();
  const status = game.offline.status.value;
  const { offline } = words;
  if (!game.learners.lasting) return <p class="notice bad small">{words.home.storageBlocked}</p>;
  if (status.kind === 'update-waiting')
    return (
      <p class="notice small">
        {offline.updateWaiting}
        <button type="button" class="button" onClick={() => game.offline.takeUpdate()}>
          {offline.takeUpdate}
        </button>
      </p>
    );
  return null;
}
