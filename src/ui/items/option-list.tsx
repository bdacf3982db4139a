import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../core/items/verdict.ts';
import { OptionButton } from './option-button.tsx';
import { useOptionKeys } from './option-keys.ts';
import type { PanelProps } from './panel.ts';
import type { Kind } from '../../core/items/item.ts';

interface Props {
  /** Of the panel it stands in. */
  readonly panel: Pick<PanelProps<Kind>, 'answered' | 'labelledBy' | 'shortcuts' | 'onCheck'>;
  /** Indexes in the level file, in the order shown. */
  readonly shown: readonly number[];
  readonly removed?: readonly number[];
  readonly chosen: readonly number[];
  /** Several options can be chosen, and each is a stop of the Tab key. */
  readonly several?: boolean;
  /** Further classes of the list. */
  readonly look?: string;
  /** Whether the option belongs to the key. */
  isKey(option: number): boolean;
  /** What to say of a part of the key that was not chosen. */
  readonly missed: string;
  onChoose(option: number): void;
  /** What is in the button. */
  renderText(option: number): ComponentChildren;
  /** What the option is called before its text, and what is said beside the verdict; see OptionButton. */
  lead?(option: number): string;
  note?(option: number): string;
  onPoint?(option: number): (here: boolean) => void;
}

/** Options as a group of buttons: one of them, or several, can be chosen by press, digit or arrow. */
export function OptionList(props: Props) {
  const { panel, shown, removed = [], chosen, several = false } = props;
  const open = shown.filter((i) => !removed.includes(i));
  const { list, onKeyDown } = useOptionKeys({
    options: open,
    shown,
    shortcuts: panel.shortcuts,
    answered: panel.answered,
    enterChecks: (i) => (several ? chosen.length > 0 : chosen.includes(i)),
    arrowsChoose: !several,
    onChoose: props.onChoose,
    onCheck: panel.onCheck,
  });
  const tabStop = chosen[0] ?? open[0];
  return (
    <div
      ref={list}
      class={props.look === undefined ? 'options' : `options ${props.look}`}
      data-count={props.look === undefined ? shown.length : undefined}
      role={several ? 'group' : 'radiogroup'}
      aria-labelledby={panel.labelledBy}
      onKeyDown={onKeyDown}
    >
      {shown.map((i, position) => (
        <OptionButton
          key={i}
          role={several ? 'checkbox' : 'radio'}
          index={i}
          position={position}
          checked={chosen.includes(i)}
          removed={removed.includes(i)}
          answered={panel.answered}
          verdict={verdictOf(props.isKey(i), chosen.includes(i))}
          missed={props.missed}
          tabbable={several || i === tabStop}
          lead={props.lead?.(i)}
          note={props.note?.(i)}
          onPoint={props.onPoint?.(i)}
          onChoose={() => props.onChoose(i)}
        >
          {props.renderText(i)}
        </OptionButton>
      ))}
    </div>
  );
}

/** How an option fared. In: whether it belongs to the key, and whether it was chosen. */
export function verdictOf(key: boolean, chosen: boolean): Verdict {
  if (key) return chosen ? 'right' : 'missed';
  return chosen ? 'wrong' : 'none';
}
