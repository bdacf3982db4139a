import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/world/layout/layout.ts';
import { fly } from '../../src/world/phaser/leap.ts';

const layout = layOut({ x: 0, y: 0, width: 1200, height: 420 }, 10);
const near = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the way of an impulse', () => {
  it('touches down on every node on its way', () => {
    const flight = fly(layout, -1, 6, 1);
    for (let node = 0; node <= 6; node++)
      expect(near(flight.at(flight.lands(node)), layout.nodes[node]!)).toBeLessThan(layout.nodeRadius);
    expect(flight.lands(6)).toBe(flight.duration);
  });

  it('leaps off the axon between nodes', () => {
    const flight = fly(layout, 2, 3, 1);
    const middle = flight.at(flight.duration / 2);
    const closest = Math.min(...layout.axon.spots.map((spot) => near(spot, middle)));
    expect(closest).toBeGreaterThan(layout.thickness * 0.5);
  });

  it('is faster, never longer, with a streak', () => {
    expect(fly(layout, 2, 3, 2).duration).toBe(fly(layout, 2, 3, 1).duration / 2);
    expect(fly(layout, -1, 9, 1).duration).toBeLessThanOrEqual(950);
  });

  it('lights only the sheaths that it passes, as it passes them', () => {
    const flight = fly(layout, 2, 4, 1);
    expect(flight.passing(3, flight.duration / 4)).toBeGreaterThan(0.5);
    expect(flight.passing(4, flight.duration / 4)).toBe(0);
    expect(flight.passing(2, flight.duration / 4)).toBe(0);
    expect(flight.passing(3, flight.duration + 2000)).toBe(0);
  });
});
