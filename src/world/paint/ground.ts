/** The body at night: light falling in from the upper left, dark cells out of focus, capillaries with their red cells. */
import { chance } from './chance.ts';
import { fade, mix } from './colour.ts';
import type { Palette } from './palette.ts';
import { softLight, surface } from './surface.ts';

/** The far, opaque layer. Soft enough to be drawn small and stretched: pass the size it should have, and draw it at any. */
export function printGround(width: number, height: number, palette: Palette): HTMLCanvasElement {
  const { canvas, pen } = surface(width, height);
  const [near, middle, far] = palette.ground;
  const long = Math.hypot(width, height);
  const fall = pen.createRadialGradient(width * 0.3, height * 0.16, 0, width * 0.42, height * 0.3, long * 0.72);
  fall.addColorStop(0, near);
  fall.addColorStop(0.45, middle);
  fall.addColorStop(1, far);
  pen.fillStyle = fall;
  pen.fillRect(0, 0, width, height);
  if (palette.theme === 'contrast') return canvas;
  pen.globalCompositeOperation = palette.adds ? 'lighter' : 'source-over';
  const warm = palette.adds ? 0.16 : 0.35;
  softLight(
    pen,
    width * 0.9,
    height * 0.3,
    long * 0.26,
    fade(palette.adds ? '#a0304a' : '#ffd9d2', warm),
    fade('#a0304a', 0),
  );
  softLight(
    pen,
    width * 0.1,
    height * 0.34,
    long * 0.28,
    fade(palette.adds ? '#6a3fd0' : '#e8dcff', warm * 1.3),
    fade('#6a3fd0', 0),
  );
  softLight(
    pen,
    width * 0.5,
    height * 0.98,
    long * 0.3,
    fade(palette.adds ? '#0d5a7a' : '#d3f0f8', warm),
    fade('#0d5a7a', 0),
  );
  pen.globalCompositeOperation = 'source-over';
  const roll = chance(11);
  for (const { x, y } of scattered(17, roll))
    farCell(pen, x * width, y * height, long * (0.04 + 0.08 * roll()), roll, palette);
  shadeCorners(pen, width, height, palette);
  return canvas;
}

/** Places spread over the unit square: each the loneliest of a few drawn by chance. */
function scattered(count: number, roll: () => number): { x: number; y: number }[] {
  const places: { x: number; y: number }[] = [];
  const room = (x: number, y: number) =>
    Math.min(9, ...places.map((place) => Math.hypot(place.x - x, (place.y - y) * 0.7)));
  while (places.length < count) {
    let best = { x: roll(), y: roll() };
    for (let tries = 0; tries < 7; tries++) {
      const other = { x: roll() * 1.1 - 0.05, y: roll() * 1.1 - 0.05 };
      if (room(other.x, other.y) > room(best.x, best.y)) best = other;
    }
    places.push(best);
  }
  return places;
}

/** Darker towards the corners, so that the eye stays with the nerve. */
function shadeCorners(pen: CanvasRenderingContext2D, width: number, height: number, { ground, adds }: Palette): void {
  const shade = pen.createRadialGradient(
    width / 2,
    height * 0.4,
    Math.min(width, height) * 0.45,
    width / 2,
    height * 0.45,
    Math.hypot(width, height) * 0.62,
  );
  shade.addColorStop(0, fade(ground[2], 0));
  shade.addColorStop(1, fade(ground[2], adds ? 0.75 : 0.4));
  pen.fillStyle = shade;
  pen.fillRect(0, 0, width, height);
}

function farCell(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  roll: () => number,
  { cell }: Palette,
): void {
  const shade = pen.createRadialGradient(x - r * 0.2, y - r * 0.25, 0, x, y, r);
  shade.addColorStop(0, fade(cell.base, 0.38));
  shade.addColorStop(0.72, fade(cell.deep, 0.42));
  shade.addColorStop(0.86, fade(cell.light, 0.16));
  shade.addColorStop(1, fade(cell.light, 0));
  pen.fillStyle = shade;
  pen.beginPath();
  pen.ellipse(x, y, r, r * (0.75 + 0.25 * roll()), roll() * 3, 0, Math.PI * 2);
  pen.fill();
  softLight(pen, x + r * 0.15, y + r * 0.1, r * 0.38, fade(cell.light, 0.16), fade(cell.light, 0));
}

/** The nearer, see-through layer: capillaries, sharper cells and drifting dust. */
export function printVeil(width: number, height: number, palette: Palette): HTMLCanvasElement {
  const { canvas, pen } = surface(width, height);
  if (palette.theme === 'contrast') return canvas;
  const long = Math.hypot(width, height);
  const roll = chance(4);
  capillary(pen, [-0.05, 0.82, 0.3, 0.62, 0.5, 1.06, 1.05, 0.8], width, height, long * 0.021, palette);
  capillary(pen, [0.5, -0.06, 0.6, 0.2, 0.86, 0.02, 1.06, 0.2], width, height, long * 0.015, palette);
  capillary(pen, [-0.05, 0.16, 0.12, 0.02, 0.2, 0.2, 0.36, -0.06], width, height, long * 0.011, palette);
  for (const { x, y } of scattered(11, roll))
    nearCell(pen, x * width, y * height, long * (0.018 + 0.026 * roll()), roll, palette);
  for (let index = 0; index < 70; index++) {
    const r = long * (0.0008 + 0.0022 * roll() * roll());
    softLight(
      pen,
      roll() * width,
      roll() * height,
      r * 2.2,
      fade(palette.dust, 0.12 + 0.3 * roll()),
      fade(palette.dust, 0),
    );
  }
  return canvas;
}

function nearCell(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  roll: () => number,
  { cell }: Palette,
): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(roll() * 3);
  pen.scale(1, 0.72 + roll() * 0.28);
  const body = pen.createRadialGradient(-r * 0.3, -r * 0.3, r * 0.1, 0, 0, r);
  body.addColorStop(0, fade(cell.light, 0.1));
  body.addColorStop(0.75, fade(cell.base, 0.3));
  body.addColorStop(0.93, fade(cell.rim, 0.26));
  body.addColorStop(1, fade(cell.rim, 0));
  pen.fillStyle = body;
  pen.beginPath();
  pen.arc(0, 0, r, 0, Math.PI * 2);
  pen.fill();
  softLight(pen, r * 0.1, r * 0.08, r * 0.42, fade(cell.rim, 0.28), fade(cell.rim, 0));
  pen.restore();
}

type Way = readonly [number, number, number, number, number, number, number, number];

function capillary(
  pen: CanvasRenderingContext2D,
  way: Way,
  width: number,
  height: number,
  r: number,
  palette: Palette,
): void {
  const { vessel } = palette;
  // On a tall screen the vessels keep to the top and the bottom instead of being pulled upright.
  const depth = Math.min(height, width * 0.75);
  const down = (share: number) => (share < 0.5 ? share * depth : height - (1 - share) * depth);
  const [ax, ay, bx, by, cx, cy, dx, dy] = way.map((share, index) =>
    index % 2 ? down(share) : share * width,
  ) as unknown as Way;
  pen.lineCap = 'round';
  for (const [breadth, colour, strength] of [
    [2.5, vessel.rim, 0.1],
    [2.2, vessel.rim, 0.2],
    [2, vessel.deep, 0.62],
    [1.5, vessel.base, 0.4],
    [0.8, vessel.light, 0.25],
  ] as const) {
    pen.strokeStyle = fade(colour, strength);
    pen.lineWidth = r * breadth;
    pen.beginPath();
    pen.moveTo(ax, ay);
    pen.bezierCurveTo(bx, by, cx, cy, dx, dy);
    pen.stroke();
  }
  const roll = chance(Math.round(r * 7));
  for (let t = 0.02; t < 1; t += 0.045 + roll() * 0.05) {
    const s = 1 - t;
    const x = s * s * s * ax + 3 * s * s * t * bx + 3 * s * t * t * cx + t * t * t * dx;
    const y = s * s * s * ay + 3 * s * s * t * by + 3 * s * t * t * cy + t * t * t * dy;
    const disc = pen.createRadialGradient(x, y, 0, x, y, r * 0.62);
    disc.addColorStop(0, fade(vessel.deep, 0.5));
    disc.addColorStop(0.55, fade(mix(vessel.rim, palette.muscle.base, 0.4), 0.42));
    disc.addColorStop(1, fade(vessel.rim, 0.1));
    pen.fillStyle = disc;
    pen.beginPath();
    pen.ellipse(x, y, r * 0.62, r * (0.3 + roll() * 0.26), roll() * 3, 0, Math.PI * 2);
    pen.fill();
  }
}
