import { isIndex } from '../indexes.ts';
import type { SingleChoice, SingleChoiceResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is none. */
export function readSingleChoice(
  item: SingleChoice,
  given: { readonly choice?: unknown },
): SingleChoiceResponse | undefined {
  return isIndex(given.choice, item.options.length) ? { kind: 'single-choice', choice: given.choice } : undefined;
}
