/** One option as a large key to press: mark, text, state. */
import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../core/items/verdict.ts';
import { words } from '../../words/index.ts';
import { letter } from '../figure/letter.ts';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../figure/mark.tsx';
import { VerdictTag } from './verdict-tag.tsx';

export interface OptionButtonProps {
  readonly role: 'radio' | 'checkbox';
  /** Index in the level file. */
  readonly index: number;
  /** Position as shown, from 0. */
  readonly position: number;
  readonly checked: boolean;
  readonly removed?: boolean;
  readonly answered: boolean;
  /** Once answered: how this option fared. */
  readonly verdict?: Verdict;
  /** What to say of a part of the key that was not chosen. */
  readonly missed: string;
  readonly tabbable: boolean;
  /** What the option is called before its text; "Option A:" when left out. */
  readonly lead?: string;
  /** Said beside the verdict once answered. */
  readonly note?: string;
  readonly onPoint?: (here: boolean) => void;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

export function OptionButton(props: OptionButtonProps) {
  const { answered, checked, position, removed, verdict } = props;
  const idle = answered || removed;
  return (
    <button
      type="button"
      class="option"
      role={props.role}
      aria-checked={checked}
      aria-disabled={idle ? true : undefined}
      tabIndex={props.tabbable ? 0 : -1}
      data-option={props.index}
      data-verdict={answered ? verdict : undefined}
      data-removed={removed ? '' : undefined}
      onFocus={() => props.onPoint?.(true)}
      onBlur={() => props.onPoint?.(false)}
      onPointerEnter={() => props.onPoint?.(true)}
      onPointerLeave={() => props.onPoint?.(false)}
      onClick={idle ? undefined : props.onChoose}
    >
      <Mark position={position} />
      <span class="option-text">
        <span class="hidden-visually">{`${props.lead ?? words.items.option(letter(position))} `}</span>
        <span class="option-label">{props.children}</span>
        {answered && props.note !== undefined && <span class="option-note">{props.note}</span>}
        {removed && <span class="option-note">{words.items.removed}</span>}
        {answered && verdict === 'right' && <VerdictTag tone="right">{words.items.verdict.right}</VerdictTag>}
        {answered && verdict === 'wrong' && <VerdictTag tone="wrong">{words.items.verdict.wrong}</VerdictTag>}
        {answered && verdict === 'missed' && <VerdictTag tone="key">{props.missed}</VerdictTag>}
      </span>
      <span class="option-state" aria-hidden="true">
        {checked && !answered && <Icon name="right" />}
      </span>
    </button>
  );
}
