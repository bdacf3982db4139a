import '../styles/pages.css';
import { emergencyNumber } from '../../core/safety/regions.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { Bullets } from '../parts/bullets.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { RegionSelect } from '../parts/region-select.tsx';

interface Props {
  /** Who asked when to call sees that part first. */
  readonly callFirst?: boolean;
  onClose(): void;
}

/** When to be seen, when to call. One tap away on every screen, and the close of level 1. */
export function SafetyCard({ callFirst = false, onClose }: Props) {
  const game = useGame();
  const { safety } = laterWords;
  const number = emergencyNumber(game.settings.value.region);
  const doctor = (
    <section key="doctor" class="safety-part doctor stack">
      <h3>
        <Icon name="wait" /> {safety.doctorHeading}
      </h3>
      <Bullets lines={safety.doctor} />
      <p>{safety.medicine}</p>
    </section>
  );
  const call = (
    <section key="call" class="safety-part call stack">
      <h3>
        <Icon name="call" /> {safety.emergencyHeading}
      </h3>
      <p>{safety.emergencyOpen}</p>
      <Bullets lines={safety.emergency} />
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
    </section>
  );
  return (
    <Dialog heading={safety.heading} onClose={onClose} tag="safety">
      <p class="lead">{safety.calm}</p>
      {callFirst ? [call, doctor] : [doctor, call]}
      <p class="quiet small">
        {safety.teaches} {safety.sources}
      </p>
      <button type="button" class="button primary" onClick={onClose}>
        {safety.understood}
      </button>
    </Dialog>
  );
}
