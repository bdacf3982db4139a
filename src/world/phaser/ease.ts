/** Shapes of motion: shares from 0 to 1. */

/** How far `now` has come from `from` to `to`, 0 to 1. */
export function share(now: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (now - from) / (to - from)));
}

export function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Fast, then settling. */
export function settle(t: number): number {
  return 1 - Math.pow(1 - t, 3);
}

/** Up and down again. */
export function hump(t: number): number {
  return Math.sin(Math.PI * t);
}
