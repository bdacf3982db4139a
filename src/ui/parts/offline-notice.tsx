import { words } from '../../words/index.ts';
import { useGame } from '../game-context.ts';

/** Whether the game plays in flight mode, and an update that waits; only where it matters. */
export function OfflineNotice() {
  const game = useGame();
  const status = game.offline.status.value;
  const { home } = words;
  if (!game.learners.lasting) return <p class="notice bad small">{home.storageBlocked}</p>;
  if (status.kind === 'update-waiting')
    return (
      <p class="notice small">
        {home.updateWaiting}
        <button type="button" class="button" onClick={() => game.offline.takeUpdate()}>
          {home.takeUpdate}
        </button>
      </p>
    );
  return null;
}
