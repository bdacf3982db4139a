/** One number of a benchmark. Smaller is better; more than `limit` fails the run. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  /** How it was measured, in one sentence. */
  readonly how: string;
}

/** @returns the middle of an odd number of values */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
