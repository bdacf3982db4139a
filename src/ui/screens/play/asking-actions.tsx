import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Confidence } from '../../../core/learning/evidence.ts';
import type { Turn } from '../../../app/play/view.ts';
import { words } from '../../../words/index.ts';
import { useGame } from '../../game-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { RichText } from '../../rich-text/rich-text.tsx';

const confidences: readonly Confidence[] = ['sure', 'think-so', 'guess'];

/** Hints, confidence and the check. A flashcard rates itself and needs none of them. */
export function AskingActions({ turn }: { turn: Turn }) {
  const game = useGame();
  const { play } = words;
  const hint = useRef<HTMLDivElement>(null);
  // The button that asks for a hint goes, and the focus with it to what it brought.
  useLayoutEffect(() => hint.current?.focus(), [turn.hintShown.value]);
  if (turn.item.kind === 'flashcard' && !turn.item.hint) return null;
  return (
    <>
      <div class="asking stack">
        {turn.hintShown.value && turn.item.hint && (
          <div ref={hint} class="hint" role="note" aria-label={play.hintHeading} tabIndex={-1}>
            <RichText text={turn.item.hint} />
          </div>
        )}
        {turn.item.kind !== 'flashcard' && (
          <div class="row confidences" role="radiogroup" aria-label={play.confidence}>
            <span class="small quiet confidence-ask" aria-hidden="true">
              {play.confidence}
            </span>
            {confidences.map((confidence) => (
              <label key={confidence} class="segment small">
                <input
                  type="radio"
                  name={`confidence-${turn.key}`}
                  checked={turn.confidence.value === confidence}
                  onClick={() => game.play.confide(turn.confidence.value === confidence ? undefined : confidence)}
                />
                <span>{play.confidences[confidence]}</span>
              </label>
            ))}
          </div>
        )}
      </div>
      <div class="row actions">
        {turn.item.hint && !turn.hintShown.value && (
          <button
            type="button"
            class="button plain"
            data-action="hint"
            title={play.hintCost}
            onClick={() => game.play.hint()}
          >
            <Icon name="hint" />
            <span aria-hidden="true">{play.hint}</span>
            <span class="hidden-visually">
              {play.hint} ({play.hintCost})
            </span>
          </button>
        )}
        {turn.removable.length > 0 && turn.removed.value.length === 0 && (
          <button
            type="button"
            class="button plain"
            data-action="fewer"
            title={play.removeCost}
            onClick={(event) => {
              focusFirst(event.currentTarget, turn.removable);
              game.play.removeOptions();
            }}
          >
            <Icon name="fewer" />
            <span class="wide-only" aria-hidden="true">
              {play.removeOptions}
            </span>
            <span class="narrow-only" aria-hidden="true">
              {play.fewer}
            </span>
            <span class="hidden-visually">
              {play.removeOptions} ({play.removeCost})
            </span>
          </button>
        )}
        {turn.item.kind !== 'flashcard' && (
          <button
            type="button"
            class="button primary grow"
            data-action="check"
            aria-disabled={turn.draft.value === undefined}
            onClick={() => game.play.check()}
          >
            {play.check}
          </button>
        )}
      </div>
    </>
  );
}

/** Gives the focus to the first option that stays; it would be lost with the button that takes the others away. */
function focusFirst(button: HTMLElement, leaving: readonly number[]): void {
  const options = button.closest('.question')?.querySelectorAll<HTMLElement>('.item-panel [data-option]') ?? [];
  [...options].find((option) => !leaving.includes(Number(option.dataset['option'])))?.focus();
}
