/** The branching arms of a neuron: tapering, wandering, forking; the same for the same seed. */
import { chance } from './chance.ts';

interface Bud {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  readonly breadth: number;
  readonly depth: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * Arms as rows of discs, in units of the cell body's radius around its centre.
 * @param stems angles of the main arms, radians
 * @param long length of a main arm, in radii
 * @returns the discs, thick to thin, and the fine ends
 */
export function dendrites(stems: readonly number[], seed: number, long: number): { discs: Disc[]; tips: Disc[] } {
  const roll = chance(seed);
  const discs: Disc[] = [];
  const tips: Disc[] = [];
  const buds: Bud[] = stems.map((angle) => ({
    x: Math.cos(angle) * 0.62,
    y: Math.sin(angle) * 0.62,
    angle,
    length: long * (0.8 + roll() * 0.4),
    breadth: 0.2 + roll() * 0.05,
    depth: 0,
  }));
  for (let bud = buds.pop(); bud; bud = buds.pop()) {
    let { x, y, angle } = bud;
    const bend = (roll() - 0.5) * 1.5;
    const wave = roll() * 6;
    const steps = 44;
    let r = bud.breadth;
    for (let index = 0; index <= steps; index++) {
      const t = index / steps;
      r = bud.breadth * (1 - 0.62 * t) + (bud.depth === 0 ? 0.17 * Math.exp(-6.5 * t) : 0);
      discs.push({ x, y, r });
      angle += (bend / steps) * (1 + 0.4 * Math.sin(wave + t * 7)) + (roll() - 0.5) * 0.07;
      x += (Math.cos(angle) * bud.length) / steps;
      y += (Math.sin(angle) * bud.length) / steps;
    }
    if (bud.depth < 2) {
      const spread = 0.42 + roll() * 0.3;
      const shrink = 0.56 + roll() * 0.14;
      buds.push({ x, y, angle: angle + spread, length: bud.length * shrink, breadth: r * 0.94, depth: bud.depth + 1 });
      buds.push({
        x,
        y,
        angle: angle - spread * 0.9,
        length: bud.length * (shrink - 0.06),
        breadth: r * 0.86,
        depth: bud.depth + 1,
      });
    } else tips.push({ x, y, r: r * 1.7 });
  }
  return { discs, tips };
}
