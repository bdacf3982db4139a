import type { ComponentChildren } from 'preact';
import { laterWords } from '../../../words/later.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import { spoken } from '../../rich-text/spoken.ts';

export interface BinProps {
  readonly index: number;
  readonly name: string;
  readonly count: number;
  readonly over: boolean;
  readonly tabbable: boolean;
  readonly onPress: (byKeyboard: boolean) => void;
  readonly children: ComponentChildren;
}

/** A group that cards are put into. All of it can be tapped; its head is the button for everyone else. */
export function Bin(props: BinProps) {
  const label = laterWords.panels.categorise.bin(spoken(props.name), props.count);
  return (
    <section
      class="bin"
      role="group"
      aria-label={label}
      data-drop={`bin-${props.index}`}
      data-over={props.over ? '' : undefined}
      onClick={() => props.onPress(false)}
    >
      <button
        type="button"
        class="bin-head"
        data-bin={props.index}
        data-option={props.index}
        tabIndex={props.tabbable ? 0 : -1}
        onClick={(event) => {
          event.stopPropagation();
          props.onPress(event.detail === 0);
        }}
      >
        <span class="bin-name">
          <RichText text={props.name} inline />
        </span>
        <span class="hidden-visually">{`, ${laterWords.panels.categorise.count(props.count)}`}</span>
        <span class="bin-count" aria-hidden="true">
          {props.count}
        </span>
      </button>
      <ul class="bin-cards">{props.children}</ul>
      {props.count === 0 && (
        <p class="bin-empty" aria-hidden="true">
          {laterWords.panels.categorise.empty}
        </p>
      )}
    </section>
  );
}
