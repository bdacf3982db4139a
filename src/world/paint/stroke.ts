/** Shapes that follow a line. */
import { beside, type Spot } from '../layout/curve.ts';

/** Traces a closed shape along spots whose half breadth at share t (0 to 1) is `half(t)`; moved aside by `shift(t)`. */
export function traceBody(
  pen: CanvasRenderingContext2D,
  spots: readonly Spot[],
  half: (t: number) => number,
  shift: (t: number) => number = () => 0,
): void {
  const last = spots.length - 1;
  pen.beginPath();
  for (let index = 0; index <= last; index++) {
    const point = beside(spots[index]!, 0, shift(index / last) - half(index / last));
    if (index === 0) pen.moveTo(point.x, point.y);
    else pen.lineTo(point.x, point.y);
  }
  for (let index = last; index >= 0; index--) {
    const point = beside(spots[index]!, 0, shift(index / last) + half(index / last));
    pen.lineTo(point.x, point.y);
  }
  pen.closePath();
}

/** Traces an open line along spots, moved aside by `shift(t)`. */
export function traceLine(
  pen: CanvasRenderingContext2D,
  spots: readonly Spot[],
  shift: (t: number) => number = () => 0,
): void {
  const last = spots.length - 1;
  pen.beginPath();
  spots.forEach((spot, index) => {
    const point = beside(spot, 0, shift(index / last));
    if (index === 0) pen.moveTo(point.x, point.y);
    else pen.lineTo(point.x, point.y);
  });
}
