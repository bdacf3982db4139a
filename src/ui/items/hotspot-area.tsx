import type { Verdict } from '../../core/items/verdict.ts';
import type { Figure } from '../../core/level/figure.ts';
import { laterWords } from '../../words/later.ts';
import { letter } from '../figure/letter.ts';
import { labelSpot, middleOf } from '../figure/place.ts';
import { Icon } from '../parts/icon.tsx';

export interface HotspotAreaProps {
  readonly figure: Figure;
  /** Index of the part in the figure. */
  readonly index: number;
  readonly chosen: boolean;
  readonly verdict: Verdict | undefined;
  readonly onPoint: (here: boolean) => void;
  /** Undefined once answered. */
  readonly onChoose: (() => void) | undefined;
}

/**
 * A part as a button on the picture, never smaller than a fingertip, and its letter, which can be tapped as well. The Tab
 * key passes it by: the list holds the same choice with a description.
 */
export function HotspotArea({ figure, index, chosen, verdict, onPoint, onChoose }: HotspotAreaProps) {
  const part = figure.parts[index]!;
  const across = (x: number) => `${(100 * x) / figure.width}%`;
  const down = (y: number) => `${(100 * y) / figure.height}%`;
  const middle = middleOf(part);
  const label = labelSpot(part);
  const pointing = { onPointerEnter: () => onPoint(true), onPointerLeave: () => onPoint(false) };
  return (
    <>
      <button
        type="button"
        class="hotspot-area"
        data-area={part.id}
        data-verdict={verdict}
        aria-label={laterWords.panels.hotspot.part(letter(index))}
        aria-pressed={chosen}
        aria-disabled={onChoose === undefined ? true : undefined}
        tabIndex={-1}
        style={{
          left: across(middle.x),
          top: down(middle.y),
          width: across(part.area.width),
          height: down(part.area.height),
        }}
        onClick={onChoose}
        {...pointing}
      >
        {verdict !== undefined && verdict !== 'none' && (
          <span class={`hotspot-verdict verdict-${verdict === 'wrong' ? 'wrong' : 'right'}`}>
            <Icon name={verdict === 'wrong' ? 'wrong' : 'right'} />
          </span>
        )}
      </button>
      {part.label !== undefined && (
        <span
          class="hotspot-pin"
          aria-hidden="true"
          style={{ left: across(label.x), top: down(label.y) }}
          onClick={onChoose}
          {...pointing}
        />
      )}
    </>
  );
}
