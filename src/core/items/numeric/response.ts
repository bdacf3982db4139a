import type { Numeric, NumericResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is none. */
export function readNumeric(_item: Numeric, given: { readonly value?: unknown }): NumericResponse | undefined {
  return typeof given.value === 'number' && Number.isFinite(given.value)
    ? { kind: 'numeric', value: given.value }
    : undefined;
}
