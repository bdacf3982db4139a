import type { PanelProps } from '../panel.ts';
import { MatchingAnswer } from './matching-answer.tsx';
import { MatchingBoard } from './matching-board.tsx';

/** Two columns of cards to join in pairs: tapped, dragged or chosen by keyboard. */
export function MatchingPanel(props: PanelProps<'matching'>) {
  return <div class="item-panel">{props.answered ? <MatchingAnswer {...props} /> : <MatchingBoard {...props} />}</div>;
}
