import '../../styles/feedback.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { builtInIds } from '../../../app/levels/built-in.ts';
import type { Answer, Turn } from '../../../app/play/view.ts';
import { levelIdOf } from '../../../core/level/item-name.ts';
import { words } from '../../../words/index.ts';
import { laterWords } from '../../../words/later.ts';
import { useGame } from '../../game-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { ExplainedText } from '../../terms/explained-text.tsx';
import { GuideLink } from '../../terms/guide-link.tsx';
import { Consequences } from './consequences.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { SourceList } from './source-list.tsx';

/** Milliseconds between the taps of a double tap, at most. */
const doubleTap = 350;

/** What came of an answer: right or not, why, from where; and the way on. */
export function Feedback({ turn, answer }: { turn: Turn; answer: Answer }) {
  const game = useGame();
  const next = useRef<HTMLButtonElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [reporting, setReporting] = useState(false);
  const { play } = words;
  const { feedback } = laterWords;
  const shownAt = useRef(0);
  useLayoutEffect(() => {
    shownAt.current = performance.now();
    next.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'center' });
  }, []);
  const choices = play.outcomes[answer.outcome];
  const { facts = [] } = turn.item;
  const said = choices[answer.variant % choices.length]!;
  return (
    <div class={`feedback stack ${answer.outcome}`} data-outcome={answer.outcome}>
      <div class="feedback-head" ref={head}>
        <span class="verdict-mark">
          <Icon name={answer.outcome} />
        </span>
        <h2>{said}</h2>
        {answer.points > 0 && <span class="points">{play.pointsEarned(answer.points)}</span>}
      </div>
      <ExplainedText text={turn.item.explanation} />
      <Consequences item={turn.item} response={answer.response} />
      {answer.fate === 'again' && <p class="quiet">{feedback.comesBack}</p>}
      {answer.fate === 'card' && <p class="keep">{feedback.cardKept}</p>}
      <SourceList turn={turn} />
      {facts.length > 0 && builtInIds.has(levelIdOf(turn.name)) && (
        <p class="small">
          <GuideLink to={facts.join('+')} action="guide" class="read-more">
            <Icon name="guide" />
            {laterWords.guide.readMore}
          </GuideLink>
        </p>
      )}
      <div class="row small-actions">
        <button type="button" class="button plain small" data-action="undo" onClick={() => game.play.undo()}>
          <Icon name="undo" />
          {play.undo}
        </button>
        {turn.item.kind === 'cloze' && answer.outcome !== 'right' && (
          <button
            type="button"
            class="button plain small"
            data-action="amend"
            onClick={() => {
              // This button goes, so the focus must not stay with it.
              game.play.amend();
              next.current?.focus();
            }}
          >
            {feedback.typedRight}
          </button>
        )}
        <button type="button" class="button plain small" data-action="report" onClick={() => setReporting(true)}>
          <Icon name="flag" />
          {feedback.report}
        </button>
        {turn.item.tone === 'rare' && !game.settings.value.withoutRare && (
          <button type="button" class="button plain small" onClick={() => game.change('withoutRare', true)}>
            {feedback.rareOff}
          </button>
        )}
      </div>
      <div class="row actions">
        <button
          ref={next}
          type="button"
          class="button primary grow"
          data-action="next"
          // The Enter that checked, held a little long, is no wish to go on.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          // It came to lie where Check was: the second tap of a double tap was meant for that.
          onClick={({ detail }) => {
            if (detail < 2 || performance.now() - shownAt.current > doubleTap) game.play.next();
          }}
        >
          {answer.last ? play.finish : play.next}
        </button>
      </div>
      {reporting && <ReportDialog turn={turn} onClose={() => setReporting(false)} />}
    </div>
  );
}
