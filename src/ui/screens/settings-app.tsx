import { words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';

/** Whether this app is installed, ready for flight mode, or out of date. */
export function AppSection() {
  const game = useGame();
  const status = game.offline.status.value;
  const install = game.offline.install.value;
  const { home } = words;
  const { offline, settings } = laterWords;
  return (
    <section class="panel stack">
      <h2>{settings.app}</h2>
      <p data-offline={status.kind}>
        {status.kind === 'installing' && offline.installing}
        {status.kind === 'ready-offline' && offline.ready}
        {status.kind === 'update-waiting' && `${home.updateWaiting} ${offline.updateLater}`}
        {status.kind === 'unsupported' && (offline.unsupported[status.why] ?? '')}
      </p>
      <div class="row">
        {status.kind === 'update-waiting' && (
          <button type="button" class="button primary" onClick={() => game.offline.takeUpdate()}>
            {home.takeUpdate}
          </button>
        )}
        {install === 'can-prompt' && (
          <button type="button" class="button primary" onClick={() => void game.offline.promptInstall()}>
            {offline.install}
          </button>
        )}
      </div>
      {install === 'ios-hint' && <p>{offline.iosHint}</p>}
      <p class="quiet small">{settings.version(game.version)}</p>
    </section>
  );
}
