/**
 * The way a nerve winds: a sine-generated curve, the shape rivers take (Langbein and Leopold, 1966):
 * its direction swings as `swing * cos(pi * bends * s)` along its length s from 0 to 1. Where room
 * is scarce the cosine is flattened into long legs with tight turns between them. Both ends are
 * eased to lie along the way, then the whole is turned and scaled to join the two given points.
 */
import { curveThrough, type Curve } from './curve.ts';

const samples = 480;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * A winding curve from one point to another.
 * @param bends half waves of direction, 1 to about 12
 * @param swing greatest angle off the way, radians, 0 (straight) to about 1.9 (loops nearly touch); negative mirrors it
 * @param legs how long the legs between turns are: 0 for a plain cosine, 4 for nearly square
 */
export function meander(from: Place, to: Place, bends: number, swing: number, legs = 0): Curve {
  const raw: Place[] = [{ x: 0, y: 0 }];
  let x = 0;
  let y = 0;
  for (let index = 0; index < samples; index++) {
    const s = (index + 0.5) / samples;
    const angle =
      swing * eased(s * bends * 4) * eased((1 - s) * bends * 4) * flattened(Math.cos(Math.PI * bends * s), legs);
    x += Math.cos(angle);
    y += Math.sin(angle);
    raw.push({ x, y });
  }
  const turn = Math.atan2(to.y - from.y, to.x - from.x) - Math.atan2(y, x);
  const scale = Math.hypot(to.x - from.x, to.y - from.y) / Math.hypot(x, y);
  const cos = Math.cos(turn) * scale;
  const sin = Math.sin(turn) * scale;
  return curveThrough(
    raw.map((point) => ({ x: from.x + point.x * cos - point.y * sin, y: from.y + point.x * sin + point.y * cos })),
  );
}

/** How far a curve reaches across and along, in the plane. */
export function reach(curve: Curve): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const spot of curve.spots) {
    box.left = Math.min(box.left, spot.x);
    box.right = Math.max(box.right, spot.x);
    box.top = Math.min(box.top, spot.y);
    box.bottom = Math.max(box.bottom, spot.y);
  }
  return box;
}

function flattened(wave: number, legs: number): number {
  return legs > 0 ? Math.tanh(wave * legs) / Math.tanh(legs) : wave;
}

function eased(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
