import { useRef, useState } from 'preact/hooks';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { Confirm } from '../parts/confirm.tsx';

/** Save everything, bring it back, erase it. */
export function DataSection() {
  const game = useGame();
  const input = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const { settings } = laterWords;
  const name = game.learners.name.value;
  const outcome = game.data.outcome.value;
  return (
    <section class="panel stack">
      <h2>{settings.data}</h2>
      <p class="quiet">{settings.dataHint}</p>
      <div class="row">
        <button type="button" class="button" data-action="export" onClick={() => void game.data.save()}>
          {settings.exportButton(name)}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {settings.importButton}
        </button>
        <input
          ref={input}
          class="hidden-visually"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={settings.importButton}
          data-action="import-file"
          onChange={() => {
            const file = input.current?.files?.[0];
            if (file) void game.data.bringBack(file);
            if (input.current) input.current.value = '';
          }}
        />
        <button type="button" class="button danger" data-action="erase" onClick={() => setAsking(true)}>
          {settings.erase}
        </button>
      </div>
      <p role="status" aria-live="polite" data-outcome={outcome?.kind}>
        {outcome?.kind === 'saved' && settings.exported(outcome.file)}
        {outcome?.kind === 'brought-back' && settings.imported(outcome.entries, outcome.name)}
        {outcome?.kind === 'erased' && settings.erased(outcome.name)}
        {outcome?.kind === 'refused' && `${settings.importRefused} ${settings.importReasons[outcome.reason] ?? ''}`}
      </p>
      {asking && (
        <Confirm
          heading={settings.erase}
          question={settings.eraseAsk(name)}
          yes={settings.eraseYes}
          onYes={() => void game.data.erase()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
