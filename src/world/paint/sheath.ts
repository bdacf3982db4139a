/** A myelin sheath: a Schwann cell wrapped around the axon, with the cell's calm face where there is room. */
import { beside, spotAt, stretch } from '../layout/curve.ts';
import type { Layout, Sheath } from '../layout/layout.ts';
import { fade, mix } from './colour.ts';
import type { Palette } from './palette.ts';
import type { Print } from './print.ts';
import { traceBody, traceLine } from './stroke.ts';
import { shadeEdges, softLight, surface } from './surface.ts';

/** A sheath by its place along the nerve, plain or lit from within, with its halo. */
export function printSheath(layout: Layout, index: number, palette: Palette, lit: boolean): Print {
  const sheath = layout.sheaths[index]!;
  const { axon, thickness } = layout;
  const box = sheathBox(layout, sheath);
  const layer = surface(box.width, box.height);
  const { pen } = layer;
  const body = lit ? palette.lit : palette.myelin;
  const half = thickness / 2;
  const length = sheath.to - sheath.from;
  const spots = stretch(axon, sheath.from, sheath.to, Math.max(1, half * 0.16));
  const profile = (t: number) => half * rounded(t, length, half);
  pen.translate(-box.x, -box.y);
  traceBody(pen, spots, profile);
  pen.fillStyle = mix(body.base, body.deep, 0.42);
  pen.fill();
  pen.globalCompositeOperation = 'source-atop';
  const rings = 7;
  for (let ring = 1; ring <= rings; ring++) {
    const share = ring / rings;
    const lift = lightAside(
      spots.map((spot) => spot.angle),
      half * 0.3 * share,
    );
    traceBody(pen, spots, (t) => profile(t) * (1 - share * 0.8), lift);
    pen.fillStyle = fade(mix(body.base, body.light, share), 0.36);
    pen.fill();
  }
  wraps(pen, layout, sheath, profile, body.deep);
  if (lit) within(pen, layout, sheath, palette);
  pen.globalCompositeOperation = 'source-over';
  if (palette.outline) shadeEdges(layer, body.deep, half * 0.22);
  shadeEdges(layer, fade(body.deep, 0.75), half * 0.62, -half * 0.12, -half * 0.26);
  shadeEdges(layer, fade(body.rim, 0.85), half * 0.2, half * 0.04, half * 0.09);
  if (!lit) shadeEdges(layer, fade(palette.nerve.rim, 0.3 * palette.glow), half * 0.3, 0, -half * 0.16);
  const faced = facing(layout, index);
  if (faced) face(pen, faced.x, faced.y, faced.turn, half, palette, lit);
  return halo(
    layer.canvas,
    box,
    lit ? palette.lit.base : palette.myelin.deep,
    lit ? 0.95 * palette.glow : 0.5 * palette.glow,
    half * (lit ? 2 : 0.7),
  );
}

function halo(
  drawing: HTMLCanvasElement,
  box: { x: number; y: number; width: number; height: number },
  colour: string,
  strength: number,
  blur: number,
): Print {
  const { canvas, pen } = surface(box.width, box.height);
  pen.shadowColor = fade(colour, strength);
  pen.shadowBlur = blur;
  pen.drawImage(drawing, 0, 0);
  return { canvas, x: box.x, y: box.y };
}

/** Half breadth at share t of a sausage with round ends, as a share of its greatest. */
function rounded(t: number, length: number, half: number): number {
  const cap = Math.min(0.5, (half * 0.95) / length);
  const into = Math.min(1, Math.min(t, 1 - t) / cap);
  return Math.pow(1 - Math.pow(1 - into, 2.6), 1 / 2.2);
}

/** Moves the lit side of a sheath towards the light in the upper left, whatever way it runs. */
function lightAside(angles: readonly number[], most: number): (t: number) => number {
  return (t) => {
    const angle = angles[Math.round(t * (angles.length - 1))]!;
    return most * (-0.45 * -Math.sin(angle) - 0.9 * Math.cos(angle));
  };
}

/** The edges of the wrapping, and the darker lips where it ends. */
function wraps(
  pen: CanvasRenderingContext2D,
  layout: Layout,
  { from, to }: Sheath,
  profile: (t: number) => number,
  colour: string,
): void {
  const spots = stretch(layout.axon, from, to, 2);
  pen.lineWidth = Math.max(0.6, layout.thickness * 0.022);
  for (const share of [-0.84, -0.66, 0.5, 0.7, 0.86]) {
    traceLine(pen, spots, (t) => profile(t) * share);
    pen.strokeStyle = fade(colour, 0.26);
    pen.stroke();
  }
}

/** The axon shining through. */
function within(pen: CanvasRenderingContext2D, layout: Layout, { from, to }: Sheath, palette: Palette): void {
  const spots = stretch(layout.axon, from, to, 2);
  pen.save();
  pen.lineCap = 'round';
  pen.shadowColor = palette.adds ? '#ffffff' : palette.lit.light;
  pen.shadowBlur = layout.thickness * 0.5;
  pen.strokeStyle = fade(palette.lit.light, 0.95);
  pen.lineWidth = layout.thickness * 0.2;
  traceLine(pen, spots);
  pen.stroke();
  pen.restore();
}

/** Where a sheath's face lies, upright; none where it would be too small to read. */
export function facing(layout: Layout, index: number): { x: number; y: number; turn: number } | undefined {
  const { from, to } = layout.sheaths[index]!;
  if (to - from < layout.thickness * 1.7) return undefined;
  const spot = spotAt(layout.axon, (from + to) / 2);
  let turn = Math.atan2(Math.sin(spot.angle), Math.cos(spot.angle));
  if (turn > Math.PI / 2) turn -= Math.PI;
  if (turn < -Math.PI / 2) turn += Math.PI;
  // On a steep sheath the face stays upright: it fits across, too.
  return { ...beside(spot, 0, 0), turn: Math.abs(turn) > 0.9 ? turn - Math.sign(turn) * (Math.PI / 2) * 0.9 : turn };
}

function face(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  turn: number,
  half: number,
  palette: Palette,
  lit: boolean,
): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  pen.strokeStyle = fade(mix(palette.myelin.deep, palette.ink, 0.55), 0.9);
  pen.lineWidth = half * 0.1;
  pen.lineCap = 'round';
  for (const side of [-1, 1]) {
    softLight(pen, side * half * 0.66, half * 0.2, half * 0.22, fade('#ff8f6b', lit ? 0.5 : 0.35), fade('#ff8f6b', 0));
    pen.beginPath();
    if (lit) pen.arc(side * half * 0.38, half * 0.08, half * 0.17, Math.PI * 1.1, Math.PI * 1.9);
    else pen.arc(side * half * 0.38, -half * 0.1, half * 0.17, Math.PI * 0.15, Math.PI * 0.85);
    pen.stroke();
  }
  pen.beginPath();
  pen.arc(0, half * 0.08, half * (lit ? 0.24 : 0.2), Math.PI * 0.2, Math.PI * 0.8);
  pen.stroke();
  pen.restore();
}

/** The box, in the layout's plane, that a sheath and its halo fill. */
export function sheathBox(
  layout: Layout,
  { from, to }: Sheath,
): { x: number; y: number; width: number; height: number } {
  const pad = layout.thickness * 1.5;
  const spots = stretch(layout.axon, from, to, 4);
  const xs = spots.map((spot) => spot.x);
  const ys = spots.map((spot) => spot.y);
  const x = Math.floor(Math.min(...xs) - pad);
  const y = Math.floor(Math.min(...ys) - pad);
  return { x, y, width: Math.ceil(Math.max(...xs) + pad) - x, height: Math.ceil(Math.max(...ys) + pad) - y };
}
