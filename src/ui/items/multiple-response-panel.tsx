import { words } from '../../words/index.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { OptionButton } from './option-button.tsx';
import { useOptionKeys } from './option-keys.ts';
import type { PanelProps } from './panel.ts';
import { verdictOf } from './single-choice-panel.tsx';

/** Several of several options, as check boxes; every one is a stop of the Tab key. */
export function MultipleResponsePanel(props: PanelProps<'multiple-response'>) {
  const { item, order, removed, answered, response } = props;
  const choices = response?.choices ?? [];
  const toggle = (option: number) => {
    const next = choices.includes(option) ? choices.filter((i) => i !== option) : [...choices, option];
    props.onChange(next.length === 0 ? undefined : { kind: 'multiple-response', choices: next });
  };
  const { list, onKeyDown } = useOptionKeys({
    options: order.filter((i) => !removed.includes(i)),
    shown: order,
    shortcuts: props.shortcuts,
    answered,
    enterChecks: () => response !== undefined,
    arrowsChoose: false,
    onChoose: toggle,
    onCheck: props.onCheck,
  });
  return (
    <div class="item-panel">
      <div
        ref={list}
        class="options"
        data-count={order.length}
        role="group"
        aria-labelledby={props.labelledBy}
        onKeyDown={onKeyDown}
      >
        {order.map((i, position) => (
          <OptionButton
            key={i}
            role="checkbox"
            index={i}
            position={position}
            checked={choices.includes(i)}
            removed={removed.includes(i)}
            answered={answered}
            verdict={verdictOf(item.options[i]?.key === true, choices.includes(i))}
            missed={words.items.verdict.missed}
            tabbable
            onChoose={() => toggle(i)}
          >
            <RichText text={item.options[i]?.text ?? ''} inline />
          </OptionButton>
        ))}
      </div>
      {!answered && <p class="item-help">{words.items.multipleResponse.chosen(choices.length)}</p>}
    </div>
  );
}
