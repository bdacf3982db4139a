import type { TrueFalse, TrueFalseResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is none. */
export function readTrueFalse(_item: TrueFalse, given: { readonly value?: unknown }): TrueFalseResponse | undefined {
  return typeof given.value === 'boolean' ? { kind: 'true-false', value: given.value } : undefined;
}
