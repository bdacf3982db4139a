/** Where labels and their lines go, in units of the figure's viewBox. */
import type { FigurePart } from '../../core/level/figure.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export function middleOf({ area }: FigurePart): Spot {
  return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
}

/** Where a part's label stands: its own place, or else the middle of the part. */
export function labelSpot(part: FigurePart): Spot {
  return part.label ?? middleOf(part);
}

/** The end of the line from a label to its part: the point of the part's inner half nearest to the label; none if it stands on it. */
export function leaderEnd(part: FigurePart): Spot | undefined {
  const { x, y } = labelSpot(part);
  const { area } = part;
  if (x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height) return undefined;
  const within = (at: number, from: number, size: number) =>
    Math.max(from + size / 4, Math.min(from + (size * 3) / 4, at));
  return { x: within(x, area.x, area.width), y: within(y, area.y, area.height) };
}
