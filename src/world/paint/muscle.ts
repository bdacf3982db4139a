/** The muscle: a spindle of striated bundles between two tendons. Upright, centred on the print's own middle. */
import { girth, type Layout } from '../layout/layout.ts';
import { chance } from './chance.ts';
import { fade, mix } from './colour.ts';
import type { Palette } from './palette.ts';
import type { Print } from './print.ts';
import { shadeEdges, softLight, surface, type Surface } from './surface.ts';

const bundles = 8;
/** The print reaches this much beyond the muscle, for tendons and halo. */
export const musclePad = { x: 0.24, y: 0.2 };

export function printMuscle({ width, height }: Layout['muscle'], palette: Palette): Print {
  const padX = width * musclePad.x;
  const padY = height * musclePad.y;
  const flesh = surface(width + padX * 2, height + padY * 2);
  const { pen } = flesh;
  pen.translate(padX + width / 2, padY + height / 2);
  tendons(pen, width, height, palette);
  traceSpindle(pen, width, height, -1, 1);
  pen.fillStyle = palette.muscle.base;
  pen.fill();
  pen.globalCompositeOperation = 'source-atop';
  for (let index = 0; index < bundles; index++) bundle(pen, index, width, height, palette);
  fringe(pen, width, height, palette);
  light(flesh, width, height, palette);
  fadeTendons(flesh);
  return { canvas: flesh.canvas, x: -(padX + width / 2), y: -(padY + height / 2) };
}

/** A halo for the muscle, drawn behind it; alone, so that it can breathe. */
export function printMuscleHalo({ width, height }: Layout['muscle'], colour: string, strength: number): Print {
  const w = width * 2.1;
  const h = height * 1.35;
  const { canvas, pen } = surface(w / 2, h / 2);
  pen.scale(0.5, 0.5 * (h / w));
  softLight(pen, w / 2, w / 2, w / 2, fade(colour, strength), fade(colour, 0));
  return { canvas, x: -w / 2, y: -h / 2 };
}

function edge(u: number, v: number, width: number): number {
  return (u * girth(v) * width) / 2;
}

function traceSpindle(pen: CanvasRenderingContext2D, width: number, height: number, left: number, right: number): void {
  pen.beginPath();
  for (let index = 0; index <= 60; index++)
    pen.lineTo(edge(left, index / 30 - 1, width), ((index / 30 - 1) * height) / 2);
  for (let index = 60; index >= 0; index--)
    pen.lineTo(edge(right, index / 30 - 1, width), ((index / 30 - 1) * height) / 2);
  pen.closePath();
}

/** Bundles sit around a round belly, so they narrow towards its sides. */
function seam(index: number): number {
  return Math.sin(((index / bundles) * 2 - 1) * (Math.PI / 2));
}

function bundle(
  pen: CanvasRenderingContext2D,
  index: number,
  width: number,
  height: number,
  { muscle }: Palette,
): void {
  const roll = chance(index + 5);
  const [left, right] = [seam(index), seam(index + 1)];
  const middle = (left + right) / 2;
  const towardsLight = 1 - Math.min(1, Math.abs(middle + 0.32) / 1.15);
  pen.save();
  traceSpindle(pen, width, height, left, right);
  pen.clip();
  pen.fillStyle = mix(mix(muscle.deep, muscle.base, 0.3), mix(muscle.base, muscle.light, 0.08), towardsLight);
  pen.fillRect(-width, -height, width * 2, height * 2);
  // Cross stripes: arcs bulging towards the viewer, denser than can be counted.
  const step = height / 64;
  const phase = roll() * step;
  for (let y = -height / 2 - step; y < height / 2 + step; y += step) {
    const v = (y + phase) / (height / 2);
    const [a, b] = [edge(left, v, width), edge(right, v, width)];
    const bulge = step * 0.34 + Math.abs(b - a) * 0.05;
    pen.lineWidth = step * 0.42;
    pen.strokeStyle = fade(muscle.deep, 0.24 + 0.14 * roll());
    pen.beginPath();
    pen.moveTo(a, y + phase);
    pen.quadraticCurveTo((a + b) / 2, y + phase + bulge * 2, b, y + phase);
    pen.stroke();
  }
  // Each bundle is a round cord: nested, ever lighter shapes towards its lit side.
  for (let ring = 1; ring <= 6; ring++) {
    const inset = ring / 7.5;
    const centre = middle - (right - left) * 0.12;
    pen.fillStyle = fade(mix(muscle.base, muscle.light, 0.3 + towardsLight * 0.7), 0.03 + 0.085 * towardsLight);
    traceSpindle(pen, width, height, centre + (left - centre) * (1 - inset), centre + (right - centre) * (1 - inset));
    pen.fill();
  }
  pen.restore();
  pen.strokeStyle = fade(muscle.deep, 0.75);
  pen.lineWidth = width * 0.02;
  pen.beginPath();
  for (let point = 0; point <= 40; point++)
    pen.lineTo(edge(right, point / 20 - 1, width), ((point / 20 - 1) * height) / 2);
  pen.stroke();
}

function tendons(pen: CanvasRenderingContext2D, width: number, height: number, { tendon }: Palette): void {
  const half = (girth(1) * width) / 2;
  for (const end of [-1, 1]) {
    const far = end * height * (0.5 + musclePad.y);
    const near = end * height * 0.4;
    const along = pen.createLinearGradient(0, near, 0, far);
    along.addColorStop(0, tendon.base);
    along.addColorStop(0.55, fade(mix(tendon.base, tendon.deep, 0.35), 0.9));
    along.addColorStop(1, fade(tendon.deep, 0));
    for (let strand = -4; strand <= 4; strand++) {
      const x = (strand / 4) * half;
      pen.strokeStyle = along;
      pen.lineWidth = half * 0.36;
      pen.beginPath();
      pen.moveTo(x * 1.9, near * 0.86);
      pen.quadraticCurveTo(x * 0.9, near * 1.12, x * 1.35, far);
      pen.stroke();
      pen.strokeStyle = fade(strand < 0 ? tendon.light : tendon.deep, 0.25);
      pen.lineWidth = half * 0.05;
      pen.stroke();
    }
  }
}

/** Lets the tendons sink into the dark at both ends of the print. */
function fadeTendons({ canvas, pen }: Surface): void {
  const { width, height } = canvas;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalCompositeOperation = 'destination-out';
  for (const end of [0, 1]) {
    const out = pen.createLinearGradient(0, end * height, 0, end * height + (end ? -1 : 1) * height * 0.13);
    out.addColorStop(0, '#000');
    out.addColorStop(1, 'rgba(0,0,0,0)');
    pen.fillStyle = out;
    pen.fillRect(0, end ? height * 0.8 : 0, width, height * 0.2);
  }
}

/** Tendon fingers reaching into the flesh at both ends. */
function fringe(pen: CanvasRenderingContext2D, width: number, height: number, { tendon }: Palette): void {
  for (const end of [-1, 1]) {
    for (let index = 0; index < bundles; index++) {
      const [a, b] = [seam(index), seam(index + 1)];
      const depth = 0.68 + 0.07 * ((index * 37) % 5) * 0.5;
      const run = pen.createLinearGradient(0, (end * height) / 2, 0, (end * height * depth) / 2);
      run.addColorStop(0, fade(tendon.light, 0.85));
      run.addColorStop(0.45, fade(tendon.base, 0.5));
      run.addColorStop(1, fade(tendon.base, 0));
      pen.fillStyle = run;
      pen.beginPath();
      pen.moveTo(edge(a, end, width), (end * height) / 2);
      pen.lineTo(edge(a * 0.9 + b * 0.1, end * 0.86, width), (end * 0.86 * height) / 2);
      pen.lineTo(edge((a + b) / 2, end * depth, width), (end * depth * height) / 2);
      pen.lineTo(edge(a * 0.1 + b * 0.9, end * 0.86, width), (end * 0.86 * height) / 2);
      pen.lineTo(edge(b, end, width), (end * height) / 2);
      pen.fill();
    }
  }
}

function light(flesh: Surface, width: number, height: number, palette: Palette): void {
  const { pen } = flesh;
  const { muscle, nerve } = palette;
  pen.save();
  pen.scale(1, 2.3);
  softLight(pen, -width * 0.16, -height * 0.07, width * 0.3, fade('#fff4ec', 0.4), fade('#fff4ec', 0));
  pen.restore();
  pen.globalCompositeOperation = 'source-over';
  if (palette.outline) shadeEdges(flesh, muscle.deep, width * 0.03 * palette.outline);
  shadeEdges(flesh, fade(muscle.deep, 0.95), width * 0.34, -width * 0.12, -width * 0.06);
  shadeEdges(flesh, fade(muscle.deep, 0.6), width * 0.09, 0, 0);
  shadeEdges(flesh, fade(muscle.rim, 0.65), width * 0.05, width * 0.018, width * 0.014);
  shadeEdges(flesh, fade(nerve.rim, 0.3 * palette.glow), width * 0.06, width * 0.02, 0);
}
