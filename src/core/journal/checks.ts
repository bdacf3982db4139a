/** Small checks that entries are read with. Written by hand: 100,000 entries are read at each start, before the first screen. */

export type Check = (value: unknown) => boolean;
/** A check for each field; those in `optional` may be missing. */
export interface Fields {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

export const isBoolean: Check = (value) => typeof value === 'boolean';
export const isWhole: Check = (value) => Number.isSafeInteger(value);
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const isUint32: Check = (value) => isCount(value) && (value as number) < 2 ** 32;

/** A finite number from `from` to `to`, both included. */
export function within(from: number, to: number): Check {
  return (value) => typeof value === 'number' && value >= from && value <= to;
}

/** A text of `least` to `most` UTF-16 units. */
export function textOf(least: number, most: number): Check {
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most;
}

export function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

export function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/** An array of at most `most` elements that all pass. */
export function listOf(check: Check, most: number): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

/** An object with these fields and no others. */
export function hasFields({ required, optional = {} }: Fields): Check {
  const names = Object.keys(required);
  const needed = names.map((name) => required[name]!);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    for (let i = 0; i < names.length; i++)
      if (!Object.hasOwn(given, names[i]!) || !needed[i]!(given[names[i]!])) return false;
    for (const name of Object.keys(given)) {
      if (Object.hasOwn(required, name)) continue;
      // A field that is there and undefined is the same as one left out.
      if (!Object.hasOwn(optional, name) || (given[name] !== undefined && !optional[name]!(given[name]))) return false;
    }
    return true;
  };
}
