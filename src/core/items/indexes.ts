/** Checks of the indexes in a response that comes from outside. */

/** Whether `value` is a whole number from 0 to `count` - 1. */
export function isIndex(value: unknown, count: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count;
}

/** Whether `value` is a list of different indexes below `count`. */
export function areDistinctIndexes(value: unknown, count: number): value is readonly number[] {
  if (!Array.isArray(value) || value.length > count) return false;
  // A list may have holes, which `every` would skip: copied, they are undefined.
  return Array.from(value as unknown[]).every((one) => isIndex(one, count)) && new Set(value).size === value.length;
}

/** The numbers 0 to `count` - 1. */
export function indexesBelow(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
