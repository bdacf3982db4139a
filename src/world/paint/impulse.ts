/** The impulse: white-hot, with an amber corona. Its size never changes; only its speed does. */
import { fade } from './colour.ts';
import type { Palette } from './palette.ts';
import type { Print } from './print.ts';
import { softLight, surface } from './surface.ts';

/** The impulse with a core of radius `r`, centred on the print's origin. */
export function printImpulse(r: number, palette: Palette): Print {
  const half = r * 6;
  const { canvas, pen } = surface(half * 2, half * 2);
  pen.translate(half, half);
  softLight(pen, 0, 0, half, fade(palette.spark, palette.adds ? 0.5 : 0.4), fade(palette.spark, 0));
  softLight(pen, 0, 0, r * 3.4, fade(palette.impulse, 0.85), fade(palette.spark, 0));
  if (!palette.adds) {
    pen.strokeStyle = palette.spark;
    pen.lineWidth = r * 0.35;
    pen.beginPath();
    pen.arc(0, 0, r * 1.25, 0, Math.PI * 2);
    pen.stroke();
  }
  softLight(pen, 0, 0, r * 1.5, '#ffffff', fade(palette.impulse, palette.adds ? 0.3 : 0.6));
  pen.fillStyle = '#ffffff';
  pen.beginPath();
  pen.arc(0, 0, r * 0.85, 0, Math.PI * 2);
  pen.fill();
  return { canvas, x: -half, y: -half };
}

/** A soft dot for sparks and vesicles, `r` to its edge. */
export function printDot(r: number, inner: string, outer: string): Print {
  const { canvas, pen } = surface(r * 2, r * 2);
  softLight(pen, r, r, r, inner, fade(outer, 0));
  softLight(pen, r, r, r * 0.45, inner, fade(outer, 0.4));
  return { canvas, x: -r, y: -r };
}
