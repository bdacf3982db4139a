import '../styles/pages.css';
import { emergencyNumber } from '../../core/safety/regions.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { Bullets } from '../parts/bullets.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { RegionSelect } from '../parts/region-select.tsx';

/** When to be seen, when to call. One tap away on every screen, and the close of level 1. */
export function SafetyCard({ onClose }: { onClose(): void }) {
  const game = useGame();
  const { safety } = laterWords;
  const number = emergencyNumber(game.settings.value.region);
  return (
    <Dialog heading={safety.heading} onClose={onClose} tag="safety">
      <p class="lead">{safety.calm}</p>
      <section class="safety-part doctor stack">
        <h3>
          <Icon name="wait" /> {safety.doctorHeading}
        </h3>
        <Bullets lines={safety.doctor} />
        <p>{safety.medicine}</p>
      </section>
      <section class="safety-part call stack">
        <h3>
          <Icon name="call" /> {safety.emergencyHeading}
        </h3>
        {number ? (
          <a class="button danger call-button" href={`tel:${number}`}>
            <Icon name="call" />
            {safety.call(number)}
          </a>
        ) : (
          <div class="stack">
            <p>
              <strong>{safety.callUnknown}</strong> {safety.callUnknownHint}
            </p>
            <RegionSelect label={safety.chooseRegion} />
          </div>
        )}
        <p>{safety.emergencyOpen}</p>
        <Bullets lines={safety.emergency} />
      </section>
      <p class="quiet small">
        {safety.teaches} {safety.sources}
      </p>
      <button type="button" class="button primary" onClick={onClose}>
        {safety.understood}
      </button>
    </Dialog>
  );
}
