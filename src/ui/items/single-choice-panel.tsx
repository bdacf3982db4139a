import { words } from '../../words/index.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { OptionList } from './option-list.tsx';
import type { PanelProps } from './panel.ts';

/** One of several options, as a group of radio buttons made to be pressed. */
export function SingleChoicePanel(props: PanelProps<'single-choice'>) {
  const { item, order, removed, response } = props;
  return (
    <div class="item-panel">
      <OptionList
        panel={props}
        shown={order}
        removed={removed}
        chosen={response === undefined ? [] : [response.choice]}
        isKey={(i) => item.options[i]?.key === true}
        missed={words.items.verdict.key}
        onChoose={(choice) => props.onChange({ kind: 'single-choice', choice })}
        renderText={(i) => <RichText text={item.options[i]?.text ?? ''} inline />}
      />
    </div>
  );
}
