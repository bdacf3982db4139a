/** The neuron's body: soft, lit from the upper left, with a nucleus glowing inside and arms that sink into the dark. */
import type { Layout } from '../layout/layout.ts';
import { fade, mix } from './colour.ts';
import { stretch } from '../layout/curve.ts';
import { dendrites, type Disc } from './dendrites.ts';
import type { Palette } from './palette.ts';
import type { Print } from './print.ts';
import { shadeEdges, softLight, surface, withHalo, type Surface } from './surface.ts';

const reach = 3.1; // canvas half size, in radii

export function printNeuron(layout: Layout, palette: Palette): Print {
  const { x, y, radius, hillock } = layout.neuron;
  const size = radius * reach * 2;
  const whole = surface(size, size);
  const clear = 0.62;
  const stems = (count: number, offset: number) =>
    Array.from(
      { length: count },
      (_, index) => hillock + clear + offset + ((Math.PI * 2 - clear * 2) * (index + 0.5)) / count,
    );
  const far = arms(size, radius, stems(5, 0.2), 23, 1.15, palette, []);
  const near = arms(size, radius, stems(6, -0.05), 8, 0.92, palette, cone(layout));
  whole.pen.globalAlpha = 0.75;
  withHalo(whole.pen, far.canvas, 0, 0, fade(palette.neuron.deep, 0.5 * palette.glow), radius * 0.25);
  whole.pen.globalAlpha = 1;
  withHalo(whole.pen, near.canvas, 0, 0, fade(palette.neuron.base, 0.55 * palette.glow), radius * 0.55);
  return { canvas: whole.canvas, x: x - size / 2, y: y - size / 2 };
}

function arms(
  size: number,
  radius: number,
  stems: readonly number[],
  seed: number,
  long: number,
  palette: Palette,
  root: readonly Disc[],
): Surface {
  const far = root.length === 0;
  const { neuron } = palette;
  const layer = surface(size, size);
  const { pen } = layer;
  const grown = dendrites(stems, seed, long);
  pen.translate(size / 2, size / 2);
  pen.fillStyle = neuron.base;
  const dot = (x: number, y: number, r: number) => {
    pen.beginPath();
    pen.arc(x * radius, y * radius, r * radius, 0, Math.PI * 2);
    pen.fill();
  };
  for (const disc of grown.discs) dot(disc.x, disc.y, disc.r * (far ? 0.8 : 1));
  for (const tip of grown.tips) dot(tip.x, tip.y, tip.r);
  for (const disc of root) dot(disc.x, disc.y, disc.r);
  if (!far) traceSoma(pen, radius);

  pen.globalCompositeOperation = 'source-atop';
  const fall = pen.createRadialGradient(-radius * 0.3, -radius * 0.4, radius * 0.1, 0, 0, radius * 2.5);
  fall.addColorStop(0, far ? mix(neuron.base, neuron.deep, 0.5) : neuron.light);
  fall.addColorStop(0.26, far ? mix(neuron.base, neuron.deep, 0.6) : neuron.base);
  fall.addColorStop(0.62, mix(neuron.base, neuron.deep, far ? 0.85 : 0.5));
  fall.addColorStop(1, neuron.deep);
  pen.fillStyle = fall;
  pen.fillRect(-size, -size, size * 2, size * 2);
  for (const tip of grown.tips) {
    softLight(
      pen,
      tip.x * radius,
      tip.y * radius,
      tip.r * radius * 2.4,
      fade(neuron.rim, far ? 0.4 : 0.85),
      fade(neuron.rim, 0),
    );
  }
  if (!far) nucleus(pen, radius, palette);
  pen.globalCompositeOperation = 'source-over';

  if (palette.outline) shadeEdges(layer, neuron.deep, radius * 0.05 * palette.outline);
  shadeEdges(layer, fade(neuron.deep, far ? 0.7 : 0.85), radius * 0.34, -radius * 0.1, -radius * 0.14);
  if (!far) {
    shadeEdges(layer, fade(neuron.rim, 0.55), radius * 0.14, radius * 0.035, radius * 0.045);
    shadeEdges(layer, fade('#ffffff', 0.5), radius * 0.07, radius * 0.02, radius * 0.03);
  }
  return layer;
}

/** The axon hillock: the cone from which the axon leaves, following its first bend, in radii around the cell. */
function cone({ axon, neuron, thickness }: Layout): Disc[] {
  const thin = (thickness * 0.17) / neuron.radius;
  const far = neuron.radius * 0.62;
  return stretch(axon, 0, far, neuron.radius * 0.015).map((spot) => ({
    x: (spot.x - neuron.x) / neuron.radius,
    y: (spot.y - neuron.y) / neuron.radius,
    r: thin + 0.34 * Math.pow(1 - spot.at / far, 2.4),
  }));
}

function traceSoma(pen: CanvasRenderingContext2D, radius: number): void {
  pen.beginPath();
  for (let index = 0; index <= 96; index++) {
    const angle = (index / 96) * Math.PI * 2;
    const r = radius * (1 + 0.025 * Math.sin(angle * 3 + 1) + 0.02 * Math.sin(angle * 5 + 2));
    pen.lineTo(Math.cos(angle) * r, Math.sin(angle) * r * 0.97);
  }
  pen.fill();
}

/** The nucleus high in the body, and the grains around it (Nissl substance) that make it look alive. */
function nucleus(pen: CanvasRenderingContext2D, radius: number, { neuron }: Palette): void {
  const x = radius * 0.12;
  const y = -radius * 0.5;
  softLight(pen, x, y, radius * 0.62, fade(neuron.light, 0.55), fade(neuron.light, 0));
  pen.fillStyle = fade(neuron.deep, 0.2);
  pen.beginPath();
  pen.ellipse(x, y, radius * 0.3, radius * 0.26, -0.2, 0, Math.PI * 2);
  pen.fill();
  pen.lineWidth = radius * 0.02;
  pen.strokeStyle = fade('#ffffff', 0.4);
  pen.stroke();
  softLight(pen, x + radius * 0.04, y - radius * 0.02, radius * 0.13, fade('#ffffff', 0.75), fade(neuron.light, 0));
  for (let index = 0; index < 46; index++) {
    const angle = index * 2.399;
    const distance = radius * (0.36 + 0.56 * Math.sqrt(index / 46));
    pen.fillStyle = fade(index % 3 ? neuron.deep : neuron.light, 0.14);
    pen.beginPath();
    pen.ellipse(
      Math.cos(angle) * distance,
      Math.sin(angle) * distance,
      radius * 0.045,
      radius * 0.022,
      angle,
      0,
      Math.PI * 2,
    );
    pen.fill();
  }
}
