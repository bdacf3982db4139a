/** A figure's parts are told apart and lie on the figure. */
import type { Figure } from '../figure.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';
import { checkNames } from './names.ts';
import { checkIds } from './same.ts';

/** Least width and height of a part to tap, CSS pixels, and the width a figure has on a small phone. */
const leastTarget = 44;
const phoneWidth = 320;

export function checkFigure(figure: Figure, path: Path, report: Report): void {
  checkIds(figure.parts, [...path, 'parts'], 'part', report);
  const { width, height } = figure;
  for (const [index, part] of figure.parts.entries()) {
    const { area } = part;
    const place = [...path, 'parts', index];
    if (area.width <= 0 || area.height <= 0) report.error([...place, 'area'], 'area-empty', { part: part.id });
    else if (area.x < 0 || area.y < 0 || area.x + area.width > width || area.y + area.height > height) {
      report.error([...place, 'area'], 'area-outside', { part: part.id, width, height });
    } else {
      const pixels = Math.floor((Math.min(area.width, area.height) / width) * phoneWidth);
      if (pixels < leastTarget) report.warn([...place, 'area'], 'small-target', { part: part.id, pixels });
    }
    checkNames(figure, part, path, place, report);
  }
}
