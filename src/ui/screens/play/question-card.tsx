import { useEffect, useId, useLayoutEffect } from 'preact/hooks';
import type { Answer, Turn } from '../../../app/play/view.ts';
import { words } from '../../../words/index.ts';
import { FigureView } from '../../figure/figure-view.tsx';
import { useGame } from '../../game-context.ts';
import { ItemPanel, loadPanels } from '../../items/item-panel.ts';
import { showsFigure, showsPrompt } from '../../items/panel.ts';
import { later } from '../../parts/later.tsx';
import { RichText } from '../../rich-text/rich-text.tsx';
import { AskingActions } from './asking-actions.tsx';

const Feedback = later(() => import('./feedback.tsx').then((m) => m.Feedback));

/** Milliseconds after which a question is on the screen. */
const settled = 200;

interface Props {
  readonly turn: Turn;
  /** What came of it, once it was checked. */
  readonly answer: Answer | undefined;
}

/** One item: prompt, panel and what can be done with it; afterwards the reason. */
export function QuestionCard({ turn, answer }: Props) {
  const game = useGame();
  const promptId = useId();
  const { item } = turn;
  const { play } = words;
  const asked = !answer;
  // What comes after this question loads once it is on the screen, and not on the way to it.
  useEffect(() => {
    const timer = setTimeout(() => {
      Feedback.preload();
      loadPanels().catch(() => undefined);
      game.play.prepare();
    }, settled);
    return () => clearTimeout(timer);
  }, [game]);
  useLayoutEffect(() => {
    if (!asked) return;
    document.getElementById(promptId)?.focus({ preventScroll: true });
    // Where the page scrolls as a whole (large text), the last answer left it far down.
    window.scrollTo({ top: 0 });
  }, [asked]);
  return (
    <section class={`play-card panel question${asked ? '' : ' answered'}`} data-kind={item.kind} data-item={turn.name}>
      <div class="question-body stack">
        {turn.again && <p class="eyebrow">{play.again}</p>}
        {turn.keySeen && asked && <p class="quiet small">{play.undone}</p>}
        {!turn.scored && <p class="eyebrow">{play.unscored}</p>}
        {turn.caseText && (
          <blockquote class="case">
            <p class="eyebrow">{play.caseLabel}</p>
            <RichText text={turn.caseText} />
          </blockquote>
        )}
        <h1 class={showsPrompt[item.kind] ? 'prompt hidden-visually' : 'prompt'} id={promptId} tabIndex={-1}>
          <RichText text={item.prompt.replace('____', '…')} inline />
        </h1>
        {turn.figure && !showsFigure[item.kind] && (
          <FigureView figure={turn.figure} labels={asked ? 'hidden' : 'shown'} lit={[]} />
        )}
        <ItemPanel
          item={item}
          figure={turn.figure}
          order={turn.order}
          removed={turn.removed.value}
          answered={!asked}
          response={answer?.response ?? turn.draft.value}
          grade={answer?.grade}
          labelledBy={promptId}
          shortcuts={game.settings.value.shortcuts}
          intervals={turn.intervals.map((days) => words.common.inDays(days))}
          onChange={(response) => game.play.draft(response)}
          onCheck={() => game.play.check()}
        />
      </div>
      {answer ? <Feedback turn={turn} answer={answer} /> : <AskingActions turn={turn} />}
    </section>
  );
}
