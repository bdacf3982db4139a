import type { PanelProps } from '../panel.ts';
import { OrderingAnswer } from './ordering-answer.tsx';
import { OrderingList } from './ordering-list.tsx';

/** Steps to put in order: dragged, tapped, stepped with buttons or moved by keyboard. */
export function OrderingPanel(props: PanelProps<'ordering'>) {
  return <div class="item-panel">{props.answered ? <OrderingAnswer {...props} /> : <OrderingList {...props} />}</div>;
}
