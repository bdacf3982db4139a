import { words } from '../../words/index.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { OptionButton } from './option-button.tsx';
import { useOptionKeys } from './option-keys.ts';
import type { PanelProps } from './panel.ts';

/** One of several options, as a group of radio buttons made to be pressed. */
export function SingleChoicePanel(props: PanelProps<'single-choice'>) {
  const { item, order, removed, answered, response } = props;
  const open = order.filter((i) => !removed.includes(i));
  const choose = (choice: number) => props.onChange({ kind: 'single-choice', choice });
  const { list, onKeyDown } = useOptionKeys({
    options: open,
    shown: order,
    shortcuts: props.shortcuts,
    answered,
    enterChecks: (i) => response?.choice === i,
    arrowsChoose: true,
    onChoose: choose,
    onCheck: props.onCheck,
  });
  const tabStop = response?.choice ?? open[0];
  return (
    <div class="item-panel">
      <div
        ref={list}
        class="options"
        data-count={order.length}
        role="radiogroup"
        aria-labelledby={props.labelledBy}
        onKeyDown={onKeyDown}
      >
        {order.map((i, position) => (
          <OptionButton
            key={i}
            role="radio"
            index={i}
            position={position}
            checked={response?.choice === i}
            removed={removed.includes(i)}
            answered={answered}
            verdict={verdictOf(item.options[i]?.key === true, response?.choice === i)}
            missed={words.items.verdict.key}
            tabbable={i === tabStop}
            onChoose={() => choose(i)}
          >
            <RichText text={item.options[i]?.text ?? ''} inline />
          </OptionButton>
        ))}
      </div>
    </div>
  );
}

/** How an option fared. In: whether it belongs to the key, and whether it was chosen. */
export function verdictOf(key: boolean, chosen: boolean) {
  if (key) return chosen ? 'right' : 'missed';
  return chosen ? 'wrong' : 'none';
}
