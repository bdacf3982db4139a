/** Where neuron, nerve, nodes and muscle lie for a free area and a number of nodes. Pure; any unit of length. */
import type { FreeArea } from '../port.ts';
import { beside, curveThrough, spotAt, type Curve, type Spot } from './curve.ts';
import { meander, reach, type Place } from './meander.ts';

export interface Sheath {
  /** Lengths along the axon. */
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly area: FreeArea;
  readonly upright: boolean;
  readonly neuron: Place & { readonly radius: number; /** Where the axon leaves, radians. */ readonly hillock: number };
  readonly axon: Curve;
  /** One more than nodes: the way to each node, and the last one to the nerve ending. */
  readonly sheaths: readonly Sheath[];
  readonly nodes: readonly Spot[];
  readonly nodeRadius: number;
  /** Of a sheath, across. */
  readonly thickness: number;
  /** From the end of the axon to bulbs on the muscle. */
  readonly twigs: readonly Curve[];
  readonly muscle: Place & { readonly width: number; readonly height: number; readonly angle: number };
}

/** Half the breadth of the muscle at `v` from -1 (upper tendon) to 1 (lower tendon), as a share of half its width. */
export function girth(v: number): number {
  const belly = Math.cos((Math.PI / 2) * Math.min(1, Math.abs(v + 0.04)));
  return Math.max(0.13, Math.pow(Math.max(0, belly), 0.82));
}

/** A point of the muscle: `u` -1 to 1 across, `v` -1 to 1 from top to bottom. */
export function onMuscle(muscle: Layout['muscle'], u: number, v: number): Place {
  const x = (u * girth(v) * muscle.width) / 2;
  const y = (v * muscle.height) / 2;
  const cos = Math.cos(muscle.angle);
  const sin = Math.sin(muscle.angle);
  return { x: muscle.x + x * cos - y * sin, y: muscle.y + x * sin + y * cos };
}

/** A stage folded away has no room at all; what is laid out then is not seen, but has to be finite. */
const leastRoom = 48;

/**
 * Lays the scene out inside `area`, or as if it were 48 by 48 where it is smaller.
 * @param nodeCount 1 to about 60; few give long sheaths, many make the nerve wind
 * @param grand a hero composition: bigger characters, a bolder curve
 */
export function layOut(given: FreeArea, nodeCount: number, grand = false): Layout {
  const area = { ...given, width: Math.max(leastRoom, given.width), height: Math.max(leastRoom, given.height) };
  const upright = area.height > area.width * 1.15;
  const { width, height } = area;
  const radius = upright
    ? Math.min(width * 0.15, height * 0.095)
    : Math.min(height * (grand ? 0.19 : 0.175), width * 0.083);
  const tall = upright ? Math.min(height * 0.4, width * 0.7) : Math.min(height * 0.9, width * 0.46);
  const muscle = {
    x: upright ? area.x + width * 0.72 : area.x + width - Math.max(tall * 0.335, width * 0.09),
    y: upright ? area.y + height - tall * 0.56 : area.y + height * 0.5,
    width: tall * 0.54,
    height: tall,
    angle: upright ? 0.16 : 0.1,
  };
  const neuronAt = upright
    ? { x: area.x + Math.max(width * 0.27, radius * 1.7), y: area.y + radius * 2.05 }
    : { x: area.x + Math.max(width * 0.085, radius * 1.75), y: area.y + height * 0.52 };
  const hillock = upright ? 0.9 : -0.12;
  const start = { x: neuronAt.x + Math.cos(hillock) * radius * 0.8, y: neuronAt.y + Math.sin(hillock) * radius * 0.8 };
  const flank = onMuscle(muscle, -1, 0.05);
  const ending = { x: flank.x - tall * 0.17, y: flank.y - (upright ? tall * 0.04 : 0) };
  const axon = wind(area, start, ending, nodeCount, upright, radius, grand);

  const bare = Math.min(radius * 0.85, axon.length * 0.1);
  const segment = (axon.length - bare - tall * 0.02) / (nodeCount + 1);
  const thickness = Math.min(segment * 0.44, radius * (grand ? 0.5 : 0.44));
  const nodeRadius = Math.min(thickness * 0.34, segment * 0.12);
  const gap = nodeRadius * 1.2;
  const ends = Array.from({ length: nodeCount + 2 }, (_, index) => bare + index * segment);
  return {
    area,
    upright,
    neuron: { ...neuronAt, radius, hillock },
    axon,
    sheaths: ends
      .slice(0, -1)
      .map((from, index) => ({ from: from + (index === 0 ? 0 : gap), to: ends[index + 1]! - gap })),
    nodes: ends.slice(1, -1).map((at) => spotAt(axon, at)),
    nodeRadius,
    thickness,
    twigs: [-0.36, -0.13, 0.1, 0.34].map((v) => twig(spotAt(axon, axon.length), onMuscle(muscle, -0.9, v))),
    muscle,
  };
}

/** Shapes of the way, from calm to full of loops: greatest swing, and length of legs. */
const calm = [0.62, 0.72, 0.82, 0.92, 1.02, 1.12, 1.22, 1.32, 1.42].map((swing) => [swing, 0] as const);
const wild = [0.4, 0.8, 1.2, 1.6, 2, 2.5, 3, 3.6].map((legs) => [1.5, legs] as const);

/** A way that leaves room for every node: the calmest curve long enough, else the longest that fits. */
function wind(
  area: FreeArea,
  from: Place,
  to: Place,
  nodeCount: number,
  upright: boolean,
  radius: number,
  grand: boolean,
): Curve {
  const wished = (nodeCount + 1) * radius * (grand ? 1.2 : 1.3);
  const room = radius * 0.62;
  const way = Math.hypot(to.x - from.x, to.y - from.y);
  let best: Curve | undefined;
  for (let bends = 2; bends <= 9; bends++) {
    for (const [swing, legs] of [...calm.slice(grand ? 4 : 0), ...wild]) {
      const curve = meander(from, to, bends, upright ? -swing : swing, legs);
      const box = reach(curve);
      const inside =
        box.left > area.x + room * 0.6 &&
        box.right < area.x + area.width - room * 0.6 &&
        box.top > area.y + room &&
        box.bottom < area.y + area.height - room;
      const breadth = Math.min(radius * 0.44, (curve.length / (nodeCount + 1)) * 0.44);
      if (!inside || way / bends < breadth * 1.9) continue;
      if (curve.length >= wished) return curve;
      if (!best || curve.length > best.length * 1.03) best = curve;
    }
  }
  return best ?? meander(from, to, 2, 0.4);
}

function twig(from: Spot, to: Place): Curve {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const ahead = beside(from, distance * 0.5, 0);
  const before = { x: to.x - distance * 0.35, y: to.y };
  const points = Array.from({ length: 25 }, (_, index) => {
    const t = index / 24;
    const s = 1 - t;
    const blend = (a: number, b: number, c: number, d: number) =>
      s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return { x: blend(from.x, ahead.x, before.x, to.x), y: blend(from.y, ahead.y, before.y, to.y) };
  });
  return curveThrough(points);
}
