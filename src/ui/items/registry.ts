/** One panel for each kind of item. Loaded when the first question is on the screen; see item-panel.ts. */
import '../styles/dialog.css';
import '../styles/items-later.css';
import type { VNode } from 'preact';
import type { Kind } from '../../core/items/item.ts';
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
