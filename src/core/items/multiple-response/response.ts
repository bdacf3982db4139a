import { areDistinctIndexes } from '../indexes.ts';
import type { MultipleResponse, MultipleResponseResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is none. */
export function readMultipleResponse(
  item: MultipleResponse,
  given: { readonly choices?: unknown },
): MultipleResponseResponse | undefined {
  return areDistinctIndexes(given.choices, item.options.length)
    ? { kind: 'multiple-response', choices: [...given.choices] }
    : undefined;
}
