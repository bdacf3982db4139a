/** One panel for each kind of item. */
import { h, type FunctionComponent, type VNode } from 'preact';
import type { Item, Kind, Response } from '../../core/items/item.ts';
import { CategorisePanel } from './categorise/categorise-panel.tsx';
import { ClozePanel } from './cloze-panel.tsx';
import { FlashcardPanel } from './flashcard-panel.tsx';
import { HotspotPanel } from './hotspot-panel.tsx';
import { MatchingPanel } from './matching/matching-panel.tsx';
import { MultipleResponsePanel } from './multiple-response-panel.tsx';
import { NumericPanel } from './numeric-panel.tsx';
import { OrderingPanel } from './ordering/ordering-panel.tsx';
import type { PanelProps } from './panel.ts';
import { SingleChoicePanel } from './single-choice-panel.tsx';
import { TrueFalsePanel } from './true-false-panel.tsx';

export const panels: { readonly [K in Kind]: (props: PanelProps<K>) => VNode } = {
  'single-choice': SingleChoicePanel,
  'multiple-response': MultipleResponsePanel,
  'true-false': TrueFalsePanel,
  cloze: ClozePanel,
  numeric: NumericPanel,
  ordering: OrderingPanel,
  matching: MatchingPanel,
  categorise: CategorisePanel,
  hotspot: HotspotPanel,
  flashcard: FlashcardPanel,
};

export { showsFigure, showsPrompt } from './panel.ts';

/** The props of a panel where the kind is only known when it runs; item, response and draft are of the same kind. */
export type AnyPanelProps = Omit<PanelProps<Kind>, 'item' | 'response' | 'onChange'> & {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly onChange: (response: Response | undefined) => void;
};

/** The panel of an item, whatever its kind. */
export function ItemPanel(props: AnyPanelProps): VNode {
  return h<AnyPanelProps>(panels[props.item.kind] as FunctionComponent<AnyPanelProps>, props) as VNode;
}
