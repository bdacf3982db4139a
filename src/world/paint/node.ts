/** A node of Ranvier and how it stands. Each state has its own shape, so that colour is not needed to tell them apart. */
import type { NodeState } from '../port.ts';
import { fade } from './colour.ts';
import type { Palette } from './palette.ts';
import type { Print } from './print.ts';
import { softLight, surface } from './surface.ts';

/** A node of radius `r`, centred on the print's origin: dot ahead, double ring now, star right, half partly, broken ring missed. */
export function printNode(state: NodeState, r: number, palette: Palette): Print {
  const half = r * 5;
  const { canvas, pen } = surface(half * 2, half * 2);
  pen.translate(half, half);
  pen.lineCap = 'round';
  if (state === 'ahead') bead(pen, r * 0.8, palette.nerve.light, palette.nerve.base, palette.nerve.deep);
  if (state === 'current') now(pen, r, palette);
  if (state === 'right') lit(pen, r, palette);
  if (state === 'partly') partly(pen, r, palette);
  if (state === 'missed') missed(pen, r, palette);
  return { canvas, x: -half, y: -half };
}

function bead(pen: CanvasRenderingContext2D, r: number, inner: string, middle: string, outer: string): void {
  const body = pen.createRadialGradient(-r * 0.3, -r * 0.35, 0, 0, 0, r);
  body.addColorStop(0, inner);
  body.addColorStop(0.5, middle);
  body.addColorStop(1, outer);
  pen.fillStyle = body;
  pen.beginPath();
  pen.arc(0, 0, r, 0, Math.PI * 2);
  pen.fill();
}

function now(pen: CanvasRenderingContext2D, r: number, palette: Palette): void {
  softLight(pen, 0, 0, r * 4, fade(palette.nerve.rim, 0.55 * palette.glow), fade(palette.nerve.rim, 0));
  bead(pen, r, '#ffffff', palette.nerve.light, palette.nerve.base);
  pen.strokeStyle = palette.adds ? palette.nerve.light : palette.nerve.deep;
  pen.lineWidth = r * 0.3;
  ring(pen, r * 1.75, 0, Math.PI * 2);
  pen.globalAlpha = 0.6;
  pen.lineWidth = r * 0.18;
  for (let quarter = 0; quarter < 4; quarter++)
    ring(pen, r * 2.35, quarter * (Math.PI / 2) + 0.35, quarter * (Math.PI / 2) + 1.22);
}

function lit(pen: CanvasRenderingContext2D, r: number, palette: Palette): void {
  softLight(pen, 0, 0, r * 4.6, fade(palette.spark, 0.75 * palette.glow), fade(palette.spark, 0));
  softLight(pen, 0, 0, r * 2.6, fade(palette.impulse, 0.95 * (palette.adds ? 1 : 0.7)), fade(palette.impulse, 0));
  pen.fillStyle = palette.adds ? fade('#fffbe6', 0.92) : palette.spark;
  star(pen, r * 2.5, r * 0.34);
  bead(pen, r * 1.08, '#ffffff', palette.adds ? '#fffbe6' : '#ffe08a', palette.adds ? palette.impulse : palette.spark);
}

function partly(pen: CanvasRenderingContext2D, r: number, palette: Palette): void {
  softLight(pen, 0, 0, r * 3, fade(palette.spark, 0.4 * palette.glow), fade(palette.spark, 0));
  bead(pen, r * 1.15, palette.nerve.base, palette.nerve.deep, palette.nerve.deep);
  pen.fillStyle = palette.spark;
  pen.beginPath();
  pen.arc(0, 0, r * 1.15, Math.PI / 2, -Math.PI / 2);
  pen.fill();
  pen.strokeStyle = palette.spark;
  pen.lineWidth = r * 0.26;
  ring(pen, r * 1.15, 0, Math.PI * 2);
}

function missed(pen: CanvasRenderingContext2D, r: number, palette: Palette): void {
  softLight(
    pen,
    0,
    0,
    r * 2.2,
    fade(palette.adds ? '#0a0a1e' : '#ffffff', 0.8),
    fade(palette.adds ? '#0a0a1e' : '#ffffff', 0),
  );
  bead(pen, r * 0.42, palette.wrong, palette.wrong, palette.wrong);
  pen.strokeStyle = palette.wrong;
  pen.lineWidth = r * 0.36;
  for (let third = 0; third < 3; third++) ring(pen, r * 1.25, third * 2.094 - 0.7, third * 2.094 + 0.62);
}

function ring(pen: CanvasRenderingContext2D, r: number, from: number, to: number): void {
  pen.beginPath();
  pen.arc(0, 0, r, from, to);
  pen.stroke();
}

function star(pen: CanvasRenderingContext2D, long: number, waist: number): void {
  pen.beginPath();
  for (let point = 0; point < 8; point++) {
    const angle = (point * Math.PI) / 4;
    const r = point % 2 ? waist : long;
    pen.lineTo(Math.cos(angle) * r, Math.sin(angle) * r);
  }
  pen.fill();
}
