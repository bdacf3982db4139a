import { words } from '../../words/index.ts';
import { OptionList } from './option-list.tsx';
import type { PanelProps } from './panel.ts';

/** Two large options: true (option 0) and false (option 1), always in this order. */
export function TrueFalsePanel(props: PanelProps<'true-false'>) {
  const { item, response } = props;
  return (
    <div class="item-panel">
      <OptionList
        panel={props}
        shown={[0, 1]}
        look="options-pair"
        chosen={response === undefined ? [] : [response.value ? 0 : 1]}
        isKey={(i) => item.key === (i === 0)}
        missed={words.items.verdict.key}
        onChoose={(option) => props.onChange({ kind: 'true-false', value: option === 0 })}
        renderText={(i) => (i === 0 ? words.items.trueFalse.true : words.items.trueFalse.false)}
      />
    </div>
  );
}
