import { RichText } from '../../rich-text/rich-text.tsx';
import { Grip } from '../grip.tsx';

export interface SortCardProps {
  readonly index: number;
  readonly text: string;
  readonly held: boolean;
  readonly tabbable: boolean;
  readonly describedBy: string;
  readonly onFocus: () => void;
  readonly onPress: (byKeyboard: boolean) => void;
}

/** A card that can be picked up. */
export function SortCard(props: SortCardProps) {
  return (
    <li class="sort-slot" data-drag={props.index} data-held={props.held ? '' : undefined}>
      <button
        type="button"
        class="sort-card"
        data-card={props.index}
        aria-pressed={props.held}
        aria-describedby={props.describedBy}
        tabIndex={props.tabbable ? 0 : -1}
        onFocus={props.onFocus}
        onClick={(event) => {
          event.stopPropagation();
          props.onPress(event.detail === 0);
        }}
      >
        <Grip />
        <span>
          <RichText text={props.text} inline />
        </span>
      </button>
    </li>
  );
}
