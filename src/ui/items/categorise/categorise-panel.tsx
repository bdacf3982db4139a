import type { PanelProps } from '../panel.ts';
import { CategoriseAnswer } from './categorise-answer.tsx';
import { CategoriseBoard } from './categorise-board.tsx';

/** Cards to sort into groups: dragged, tapped or moved by keyboard. */
export function CategorisePanel(props: PanelProps<'categorise'>) {
  return (
    <div class="item-panel">{props.answered ? <CategoriseAnswer {...props} /> : <CategoriseBoard {...props} />}</div>
  );
}
