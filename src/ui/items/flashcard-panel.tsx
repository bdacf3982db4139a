import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FlashcardResponse } from '../../core/items/flashcard/shape.ts';
import { laterWords } from '../../words/later.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { VerdictTag } from './verdict-tag.tsx';
import type { PanelProps } from './panel.ts';

type Rating = FlashcardResponse['rating'];
const ratings: readonly Rating[] = [1, 2, 3, 4];

/** The prompt is the front. The learner turns the card, then says how well it was recalled; saying so checks it. */
export function FlashcardPanel(props: PanelProps<'flashcard'>) {
  const { item, answered, response, intervals } = props;
  const [turned, setTurned] = useState(answered);
  const back = useRef<HTMLDivElement>(null);
  const byLearner = useRef(false);
  const open = turned || answered;
  useLayoutEffect(() => {
    if (open && byLearner.current) back.current?.focus();
  }, [open]);
  const rate = (rating: Rating) => {
    props.onChange({ kind: 'flashcard', rating });
    props.onCheck();
  };
  if (!open) {
    const turn = () => {
      byLearner.current = true;
      setTurned(true);
    };
    return (
      <div class="item-panel flashcard">
        <button type="button" class="button primary flashcard-turn" onClick={turn}>
          {laterWords.panels.flashcard.show}
        </button>
      </div>
    );
  }
  return (
    <div
      class="item-panel flashcard"
      onKeyDown={(event) => {
        const rating = ratings[Number(event.key) - 1];
        if (!props.shortcuts || answered || rating === undefined || event.ctrlKey || event.altKey || event.metaKey)
          return;
        event.preventDefault();
        rate(rating);
      }}
    >
      <div ref={back} class="flashcard-back" role="group" aria-label={laterWords.panels.flashcard.back} tabIndex={-1}>
        <RichText text={item.back} />
      </div>
      {answered ? (
        response !== undefined && (
          <p class="flashcard-given">
            <VerdictTag tone={response.rating === 1 ? 'wrong' : 'right'}>
              {laterWords.panels.flashcard.yourRating}: {laterWords.panels.flashcard.ratings[response.rating]}
            </VerdictTag>
          </p>
        )
      ) : (
        <div class="ratings" role="group" aria-label={laterWords.panels.flashcard.rate}>
          <p class="ratings-title" aria-hidden="true">
            {laterWords.panels.flashcard.rate}
          </p>
          {ratings.map((rating) => (
            <button
              key={rating}
              type="button"
              class={`option rating rating-${rating}`}
              data-option={rating}
              onClick={() => rate(rating)}
            >
              <span class="rating-name">{laterWords.panels.flashcard.ratings[rating]}</span>
              <span class="rating-meaning">{laterWords.panels.flashcard.meanings[rating]}</span>
              {intervals?.[rating - 1] !== undefined && <span class="rating-when">{intervals[rating - 1]}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
