/** Eyes and mouths. Drawn apart from the bodies, so that looks can wander and moods can change. */
import { fade, mix } from './colour.ts';
import type { Palette } from './palette.ts';
import type { Print } from './print.ts';
import { softLight, surface } from './surface.ts';

export type Mood = 'calm' | 'oh' | 'proud';

/** The white of an eye; `r` is its half breadth. Centred on the print's origin. */
export function printEye(r: number, palette: Palette, shade: string): Print {
  const half = r * 1.35;
  const { canvas, pen } = surface(half * 2, half * 2);
  pen.translate(half, half);
  pen.shadowColor = fade(shade, 0.7);
  pen.shadowBlur = r * 0.3;
  pen.shadowOffsetY = r * 0.06;
  const white = pen.createRadialGradient(-r * 0.2, -r * 0.1, r * 0.2, 0, 0, r * 1.1);
  white.addColorStop(0, palette.eye);
  white.addColorStop(0.7, mix(palette.eye, shade, 0.06));
  white.addColorStop(1, mix(palette.eye, shade, 0.3));
  pen.fillStyle = white;
  pen.beginPath();
  pen.ellipse(0, 0, r * 0.9, r, 0, 0, Math.PI * 2);
  pen.fill();
  return { canvas, x: -half, y: -half };
}

/** Iris, pupil and the two lights in it. */
export function printPupil(r: number, iris: string, palette: Palette): Print {
  const half = r * 0.8;
  const { canvas, pen } = surface(half * 2, half * 2);
  pen.translate(half, half);
  const ring = pen.createRadialGradient(0, r * 0.18, r * 0.1, 0, 0, r * 0.64);
  ring.addColorStop(0, mix(iris, '#ffffff', 0.35));
  ring.addColorStop(0.75, iris);
  ring.addColorStop(1, palette.ink);
  pen.fillStyle = ring;
  disc(pen, 0, 0, r * 0.64);
  pen.fillStyle = palette.ink;
  disc(pen, 0, 0, r * 0.42);
  softLight(pen, 0, r * 0.4, r * 0.3, fade(iris, 0.7), fade(iris, 0));
  pen.fillStyle = '#ffffff';
  disc(pen, -r * 0.22, -r * 0.24, r * 0.17);
  pen.fillStyle = fade('#ffffff', 0.8);
  disc(pen, r * 0.2, r * 0.2, r * 0.08);
  return { canvas, x: -half, y: -half };
}

/** A closed, smiling eye: an upward arc. */
export function printLid(r: number, palette: Palette, happy: boolean): Print {
  const half = r * 1.35;
  const { canvas, pen } = surface(half * 2, half * 2);
  pen.translate(half, half);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = r * 0.22;
  pen.lineCap = 'round';
  pen.beginPath();
  if (happy) pen.arc(0, r * 0.45, r * 0.72, Math.PI * 1.15, Math.PI * 1.85);
  else pen.arc(0, -r * 0.35, r * 0.72, Math.PI * 0.15, Math.PI * 0.85);
  pen.stroke();
  return { canvas, x: -half, y: -half };
}

/** A mouth about `r` wide in a mood, with cheeks. */
export function printMouth(r: number, mood: Mood, cheek: string, palette: Palette): Print {
  const half = r * 2.6;
  const { canvas, pen } = surface(half * 2, half * 2);
  pen.translate(half, half);
  for (const side of [-1, 1])
    softLight(pen, side * r * 1.62, -r * 0.4, r * 0.62, fade(cheek, mood === 'proud' ? 0.75 : 0.5), fade(cheek, 0));
  pen.strokeStyle = palette.ink;
  pen.fillStyle = palette.ink;
  pen.lineWidth = r * 0.2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  if (mood === 'calm') {
    pen.arc(0, -r * 0.42, r * 0.74, Math.PI * 0.2, Math.PI * 0.8);
    pen.stroke();
  } else if (mood === 'oh') {
    pen.ellipse(0, r * 0.08, r * 0.26, r * 0.34, 0, 0, Math.PI * 2);
    pen.fill();
  } else {
    const laugh = new Path2D();
    laugh.moveTo(-r * 0.72, -r * 0.16);
    laugh.quadraticCurveTo(0, r * 0.08, r * 0.72, -r * 0.16);
    laugh.quadraticCurveTo(r * 0.6, r * 0.68, 0, r * 0.68);
    laugh.quadraticCurveTo(-r * 0.6, r * 0.68, -r * 0.72, -r * 0.16);
    pen.fill(laugh);
    pen.save();
    pen.clip(laugh);
    pen.fillStyle = '#ff7f8e';
    disc(pen, 0, r * 0.74, r * 0.42);
    pen.fillStyle = '#ffffff';
    pen.fillRect(-r, -r * 0.3, r * 2, r * 0.34);
    pen.restore();
    pen.stroke(laugh);
  }
  return { canvas, x: -half, y: -half };
}

function disc(pen: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  pen.beginPath();
  pen.arc(x, y, r, 0, Math.PI * 2);
  pen.fill();
}
