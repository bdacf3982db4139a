import { words } from '../../words/index.ts';
import { OptionButton } from './option-button.tsx';
import { useOptionKeys } from './option-keys.ts';
import type { PanelProps } from './panel.ts';
import { verdictOf } from './single-choice-panel.tsx';

/** Two large options: true (option 0) and false (option 1), always in this order. */
export function TrueFalsePanel(props: PanelProps<'true-false'>) {
  const { item, answered, response } = props;
  const chosen = response === undefined ? undefined : response.value ? 0 : 1;
  const choose = (option: number) => props.onChange({ kind: 'true-false', value: option === 0 });
  const { list, onKeyDown } = useOptionKeys({
    options: [0, 1],
    shown: [0, 1],
    shortcuts: props.shortcuts,
    answered,
    enterChecks: (i) => i === chosen,
    arrowsChoose: true,
    onChoose: choose,
    onCheck: props.onCheck,
  });
  return (
    <div class="item-panel">
      <div
        ref={list}
        class="options options-pair"
        role="radiogroup"
        aria-labelledby={props.labelledBy}
        onKeyDown={onKeyDown}
      >
        {[0, 1].map((i) => (
          <OptionButton
            key={i}
            role="radio"
            index={i}
            position={i}
            checked={i === chosen}
            answered={answered}
            verdict={verdictOf(item.key === (i === 0), i === chosen)}
            missed={words.items.verdict.key}
            tabbable={i === (chosen ?? 0)}
            onChoose={() => choose(i)}
          >
            {i === 0 ? words.items.trueFalse.true : words.items.trueFalse.false}
          </OptionButton>
        ))}
      </div>
    </div>
  );
}
