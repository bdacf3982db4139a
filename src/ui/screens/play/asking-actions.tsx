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
  if (turn.item.kind === 'flashcard' && !turn.item.hint) return null;
  return (
    <>
      <div class="asking stack">
        {turn.hintShown.value && turn.item.hint && (
          <div class="hint" role="note" aria-label={play.hintHeading} tabIndex={-1}>
            <RichText text={turn.item.hint} />
          </div>
        )}
        {turn.item.kind !== 'flashcard' && (
          <div class="row confidences" role="radiogroup" aria-label={play.confidence}>
            <span class="small quiet wide-only" aria-hidden="true">
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
            <span class="wide-only" aria-hidden="true">
              {play.hint}
            </span>
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
            onClick={() => game.play.removeOptions()}
          >
            <Icon name="fewer" />
            <span class="wide-only" aria-hidden="true">
              {play.removeOptions}
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
