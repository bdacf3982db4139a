import '../styles/dialog.css';
import { useId } from 'preact/hooks';
import { regions } from '../../core/safety/regions.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';

/** Where the learner is, for the emergency number. Region names come from the browser's own lists. */
export function RegionSelect({ label, hint }: { label: string; hint?: string }) {
  const game = useGame();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={game.settings.value.region}
        onChange={(event) => game.change('region', event.currentTarget.value)}
      >
        <option value="unknown">{laterWords.regions.unknown}</option>
        {[...regions]
          .map((region) => ({ ...region, name: laterWords.regions.name(region.id) }))
          .sort((a, b) => a.name.localeCompare(b.name))
          .map((region) => (
            <option key={region.id} value={region.id}>
              {region.name} ({region.number})
            </option>
          ))}
      </select>
    </div>
  );
}
