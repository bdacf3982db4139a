/** Where the world's time and chance come in; the rules get both passed. */
export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** Minutes that local time is behind UTC at that moment, as Date.getTimezoneOffset gives. */
  offset(at: number): number;
  /** A fresh 32-bit unsigned seed. */
  seed(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  offset: (at) => new Date(at).getTimezoneOffset(),
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0]!,
};
