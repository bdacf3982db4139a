/** The state of a matching while it is being made. */

/** `rights[left]`: the right it is paired with, or null. */
export type Pairing = readonly (number | null)[];

export type Side = 'left' | 'right';
export interface Card {
  readonly side: Side;
  readonly index: number;
}

/** Joins a left and a right; whatever either was joined to is free again. Joining a pair again parts it. */
export function joined(pairing: Pairing, left: number, right: number): Pairing {
  const again = pairing[left] === right;
  return pairing.map((old, i) => (i === left ? (again ? null : right) : old === right ? null : old));
}

/** The left that a right is paired with, or undefined. */
export function leftOf(pairing: Pairing, right: number): number | undefined {
  const left = pairing.indexOf(right);
  return left < 0 ? undefined : left;
}

/** Whether every left has its right, so that it can be checked. */
export function complete(pairing: Pairing): boolean {
  return pairing.every((right) => right !== null);
}
