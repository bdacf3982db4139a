import { words } from '../../words/index.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { OptionList } from './option-list.tsx';
import type { PanelProps } from './panel.ts';

/** Several of several options, as check boxes; every one is a stop of the Tab key. */
export function MultipleResponsePanel(props: PanelProps<'multiple-response'>) {
  const { item, order, removed, answered, response } = props;
  const choices = response?.choices ?? [];
  const toggle = (option: number) => {
    const next = choices.includes(option) ? choices.filter((i) => i !== option) : [...choices, option];
    props.onChange(next.length === 0 ? undefined : { kind: 'multiple-response', choices: next });
  };
  return (
    <div class="item-panel">
      <OptionList
        panel={props}
        shown={order}
        removed={removed}
        chosen={choices}
        several
        isKey={(i) => item.options[i]?.key === true}
        missed={words.items.verdict.missed}
        onChoose={toggle}
        renderText={(i) => <RichText text={item.options[i]?.text ?? ''} inline />}
      />
      {!answered && <p class="item-help">{words.items.multipleResponse.chosen(choices.length)}</p>}
    </div>
  );
}
