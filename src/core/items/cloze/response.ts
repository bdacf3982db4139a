import type { Cloze, ClozeResponse } from './shape.ts';

/** Longest text that is looked at, in UTF-16 units; an accepted word has 200 at most. */
const longest = 500;

/** A response to this item read from outside, or undefined when it is none. */
export function readCloze(_item: Cloze, given: { readonly text?: unknown }): ClozeResponse | undefined {
  return typeof given.text === 'string' && given.text.length <= longest
    ? { kind: 'cloze', text: given.text }
    : undefined;
}
