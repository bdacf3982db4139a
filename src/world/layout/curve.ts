/** A smooth line through the plane, sampled at even steps of its own length. */

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Direction of travel, radians. */
  readonly angle: number;
  /** Length from the start, in the units of the plane. */
  readonly at: number;
}

export interface Curve {
  readonly spots: readonly Spot[];
  readonly length: number;
}

/** A curve through points in order; at least two points. Directions come from neighbouring points. */
export function curveThrough(points: readonly { readonly x: number; readonly y: number }[]): Curve {
  const spots: Spot[] = [];
  let at = 0;
  points.forEach((point, index) => {
    const before = points[Math.max(0, index - 1)]!;
    const after = points[Math.min(points.length - 1, index + 1)]!;
    if (index > 0) at += Math.hypot(point.x - before.x, point.y - before.y);
    spots.push({ x: point.x, y: point.y, angle: Math.atan2(after.y - before.y, after.x - before.x), at });
  });
  return { spots, length: at };
}

/** The spot `at` along the curve; clamped to its ends. */
export function spotAt(curve: Curve, at: number): Spot {
  const { spots } = curve;
  let low = 0;
  let high = spots.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.at <= at) low = middle;
    else high = middle;
  }
  const a = spots[low]!;
  const b = spots[high]!;
  const share = Math.min(1, Math.max(0, (at - a.at) / (b.at - a.at || 1)));
  const turn = Math.atan2(Math.sin(b.angle - a.angle), Math.cos(b.angle - a.angle));
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, angle: a.angle + turn * share, at };
}

/** Spots from one length to another, about `step` apart, both ends included. */
export function stretch(curve: Curve, from: number, to: number, step: number): Spot[] {
  const count = Math.max(2, Math.ceil(Math.abs(to - from) / step) + 1);
  return Array.from({ length: count }, (_, index) => spotAt(curve, from + ((to - from) * index) / (count - 1)));
}

/** A point beside a spot: `along` its direction and `aside` to its right (positive y when it points along x). */
export function beside(spot: Spot, along: number, aside: number): { x: number; y: number } {
  const cos = Math.cos(spot.angle);
  const sin = Math.sin(spot.angle);
  return { x: spot.x + along * cos - aside * sin, y: spot.y + along * sin + aside * cos };
}
