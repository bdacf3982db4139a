/** What the Play screen hands to a panel, and what it hears from it. */
import type { ItemOf, Kind, ResponseOf } from '../../core/items/item.ts';
import type { Grade } from '../../core/items/verdict.ts';
import type { LoadedFigure } from '../../app/levels/loaded-level.ts';

/**
 * Mount a panel anew (another `key`) for every question asked: it keeps half-made answers, such as two pairs of four, to
 * itself until they can be checked.
 */
export interface PanelProps<K extends Kind> {
  readonly item: ItemOf<K>;
  /** The figure of the item, if any, as loaded. */
  readonly figure?: LoadedFigure;
  /** Order in which options, steps, rights, cards or parts are shown (see presentationOrder). */
  readonly order: readonly number[];
  /** Options taken away by a hint, by their index in the level file. */
  readonly removed: readonly number[];
  /** false: asking. true: checked; the controls are read-only and show verdicts. */
  readonly answered: boolean;
  /** Asking: the draft, defined once there is something to check. Answered: what was given. */
  readonly response: ResponseOf<K> | undefined;
  readonly grade?: Grade;
  /** Id of the heading that holds the prompt; for kinds in `showsPrompt` that heading is hidden from the eye. */
  readonly labelledBy: string;
  /** Whether digit keys choose options while the focus is inside them. */
  readonly shortcuts: boolean;
  /** The draft changed; undefined when it can no longer be checked. Called before `onCheck`, never while answered. */
  readonly onChange: (response: ResponseOf<K> | undefined) => void;
  /** The learner asks for the answer to be checked: Enter in a field or on a chosen option. */
  readonly onCheck: () => void;
  /** Flashcard: when the item comes back after Again, Hard, Good and Easy. */
  readonly intervals?: readonly string[];
}

/** Kinds whose panel lets the prompt be seen itself; for all others the Play screen does. */
export const showsPrompt: { readonly [K in Kind]: boolean } = {
  'single-choice': false,
  'multiple-response': false,
  'true-false': false,
  cloze: true,
  numeric: false,
  ordering: false,
  matching: false,
  categorise: false,
  hotspot: false,
  flashcard: false,
};

/** Kinds whose panel shows the item's figure itself; for all others the Play screen does. */
export const showsFigure: { readonly [K in Kind]: boolean } = { ...showsPrompt, cloze: false, hotspot: true };
