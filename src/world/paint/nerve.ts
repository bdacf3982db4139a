/** The axon, its sheaths and its branching end. */
import { spotAt, stretch, type Spot } from '../layout/curve.ts';
import type { Layout } from '../layout/layout.ts';
import { fade, mix } from './colour.ts';
import type { Palette } from './palette.ts';
import type { Print } from './print.ts';
import { printSheath } from './sheath.ts';
import { softLight, surface } from './surface.ts';
import { traceBody } from './stroke.ts';

/** Neuron to nerve ending, unlit, as one print the size of `width` by `height`. */
export function printNerve(layout: Layout, palette: Palette, width: number, height: number): Print {
  const { canvas, pen } = surface(width, height);
  const { axon, thickness } = layout;
  const core = thickness * 0.17;
  const whole = stretch(axon, 0, axon.length, Math.max(3, thickness * 0.12));
  pen.lineJoin = 'round';
  pen.lineCap = 'round';

  for (const twig of layout.twigs) {
    tube(pen, stretch(twig, 0, twig.length, 2), core, palette, 0.55);
    bulb(pen, spotAt(twig, twig.length), thickness * 0.26, palette);
  }
  tube(pen, whole, core, palette);
  layout.sheaths.forEach((_, index) => {
    const sheath = printSheath(layout, index, palette, false);
    pen.drawImage(sheath.canvas, sheath.x, sheath.y);
  });
  return { canvas, x: 0, y: 0 };
}

/** A glowing tube along spots, `core` its half breadth, thinner towards its end by `taper`. */
function tube(pen: CanvasRenderingContext2D, spots: readonly Spot[], core: number, palette: Palette, taper = 0): void {
  const { nerve } = palette;
  const thin = (t: number) => 1 - taper * t;
  traceBody(pen, spots, (t) => core * 0.8 * thin(t));
  pen.save();
  pen.fillStyle = fade(nerve.rim, 0.55);
  for (const [blur, strength] of [
    [16, 0.8],
    [7, 0.9],
  ] as const) {
    pen.shadowColor = fade(nerve.rim, strength * palette.glow);
    pen.shadowBlur = core * blur * (1 - taper * 0.5);
    pen.fill();
  }
  pen.restore();
  for (const [breadth, colour, aside] of [
    [1, nerve.deep, 0],
    [0.8, mix(nerve.deep, nerve.base, 0.55), 0],
    [0.58, nerve.base, -0.12],
    [0.26, nerve.light, -0.2],
  ] as const) {
    pen.fillStyle = colour;
    traceBody(
      pen,
      spots,
      (t) => core * breadth * thin(t),
      () => core * aside,
    );
    pen.fill();
  }
}

function bulb(pen: CanvasRenderingContext2D, { x, y }: Spot, r: number, palette: Palette): void {
  const { nerve } = palette;
  pen.save();
  pen.shadowColor = fade(nerve.rim, palette.glow);
  pen.shadowBlur = r * 1.6;
  const body = pen.createRadialGradient(x - r * 0.35, y - r * 0.4, r * 0.1, x, y, r);
  body.addColorStop(0, nerve.light);
  body.addColorStop(0.45, nerve.base);
  body.addColorStop(1, nerve.deep);
  pen.fillStyle = body;
  pen.beginPath();
  pen.arc(x, y, r, 0, Math.PI * 2);
  pen.fill();
  pen.restore();
  for (let index = 0; index < 5; index++) {
    softLight(
      pen,
      x + Math.cos(index * 2.4) * r * 0.42,
      y + Math.sin(index * 2.4) * r * 0.42,
      r * 0.22,
      fade('#ffffff', 0.8),
      fade(nerve.light, 0),
    );
  }
}
