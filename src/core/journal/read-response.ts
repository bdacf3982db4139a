/**
 * Checks the form of a stored response. Whether it fits its item (an index in range, say) cannot be told here: the item
 * may have changed since, or be gone. See src/core/items/response.ts for that.
 */
import type { Kind, ResponseOf } from '../items/item.ts';
import { hasFields, isBoolean, isCount, listOf, oneOf, textOf, within, type Check } from './checks.ts';

/** More parts than any item has. */
export const mostParts = 64;

const indexOrNull: Check = (value) => value === null || isCount(value);

type ResponseFields = { readonly [K in Kind]: Readonly<Record<Exclude<keyof ResponseOf<K>, 'kind'>, Check>> };

const fields: ResponseFields = {
  'single-choice': { choice: isCount },
  'multiple-response': { choices: listOf(isCount, mostParts) },
  'true-false': { value: isBoolean },
  cloze: { text: textOf(0, 1000) },
  numeric: { value: within(-Number.MAX_VALUE, Number.MAX_VALUE) },
  ordering: { order: listOf(isCount, mostParts) },
  matching: { rights: listOf(indexOrNull, mostParts) },
  categorise: { bins: listOf(indexOrNull, mostParts) },
  hotspot: { part: textOf(1, 64) },
  flashcard: { rating: oneOf(1, 2, 3, 4) },
};

const checks = new Map(
  Object.entries(fields).map(([kind, required]) => [kind, hasFields({ required: { kind: oneOf(kind), ...required } })]),
);

export const isResponse: Check = (value) => {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  return typeof kind === 'string' && (checks.get(kind)?.(value) ?? false);
};
