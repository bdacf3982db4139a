import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { curveThrough, spotAt, stretch } from '../../src/world/layout/curve.ts';
import { layOut } from '../../src/world/layout/layout.ts';
import { meander } from '../../src/world/layout/meander.ts';

const areas = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 300, max: 2600 }),
  height: fc.integer({ min: 200, max: 1500 }),
});

describe('curve', () => {
  const line = curveThrough([
    { x: 0, y: 0 },
    { x: 3, y: 4 },
    { x: 3, y: 10 },
  ]);

  it('measures its length and finds spots along it', () => {
    expect(line.length).toBe(11);
    expect(spotAt(line, 2.5)).toMatchObject({ x: 1.5, y: 2 });
    expect(spotAt(line, 8)).toMatchObject({ x: 3, y: 7 });
  });

  it('stays on its ends beyond them', () => {
    expect(spotAt(line, -5)).toMatchObject({ x: 0, y: 0 });
    expect(spotAt(line, 50)).toMatchObject({ x: 3, y: 10 });
  });

  it('cuts stretches with both ends', () => {
    const spots = stretch(line, 1, 9, 0.5);
    expect(spots[0]!.at).toBe(1);
    expect(spots.at(-1)!.at).toBe(9);
  });
});

describe('a stage without room', () => {
  it('is laid out all the same, with finite numbers', () => {
    for (const [width, height] of [
      [0, 0],
      [-20, 300],
      [390, 0],
      [0, 700],
    ] as const) {
      const { axon, sheaths, thickness } = layOut({ x: 0, y: 0, width, height }, 10);
      const numbers = [axon.length, thickness, ...sheaths.flatMap(({ from, to }) => [from, to])];
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(() => stretch(axon, 0, axon.length, thickness)).not.toThrow();
    }
  });
});

describe('meander', () => {
  it('joins its ends, whatever its bends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1.7, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (bends, swing, legs) => {
          const { spots } = meander({ x: 10, y: 20 }, { x: 400, y: 150 }, bends, swing, legs);
          expect(spots[0]!.x).toBeCloseTo(10, 6);
          expect(spots.at(-1)!.x).toBeCloseTo(400, 6);
          expect(spots.at(-1)!.y).toBeCloseTo(150, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('grows longer the wilder it swings', () => {
    const lengths = [0, 0.6, 1.2, 1.6].map((swing) => meander({ x: 0, y: 0 }, { x: 100, y: 0 }, 4, swing).length);
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths);
    expect(lengths[0]).toBeCloseTo(100, 6);
  });
});

describe('layout', () => {
  it('keeps every node inside the free area, in order, apart from each other', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 30 }), (area, count) => {
        const { nodes, nodeRadius, sheaths, axon } = layOut(area, count);
        expect(nodes).toHaveLength(count);
        expect(sheaths).toHaveLength(count + 1);
        nodes.forEach((node, index) => {
          expect(node.x).toBeGreaterThan(area.x);
          expect(node.x).toBeLessThan(area.x + area.width);
          expect(node.y).toBeGreaterThan(area.y);
          expect(node.y).toBeLessThan(area.y + area.height);
          expect(node.at).toBeGreaterThan(sheaths[index]!.to);
          expect(node.at).toBeLessThan(sheaths[index + 1]!.from);
          for (const other of nodes.slice(0, index))
            expect(Math.hypot(node.x - other.x, node.y - other.y)).toBeGreaterThan(nodeRadius * 2);
        });
        expect(sheaths.at(-1)!.to).toBeLessThanOrEqual(axon.length);
      }),
      { numRuns: 40 },
    );
  });

  it('scales with its area', () => {
    const small = layOut({ x: 0, y: 0, width: 700, height: 300 }, 10);
    const large = layOut({ x: 0, y: 0, width: 1400, height: 600 }, 10);
    large.nodes.forEach((node, index) => {
      expect(node.x).toBeCloseTo(small.nodes[index]!.x * 2, 4);
      expect(node.y).toBeCloseTo(small.nodes[index]!.y * 2, 4);
    });
    expect(large.thickness).toBeCloseTo(small.thickness * 2, 4);
  });

  it('puts the muscle below the neuron where space is upright, beside it where it is wide', () => {
    const tall = layOut({ x: 0, y: 0, width: 390, height: 700 }, 8);
    expect(tall.muscle.y).toBeGreaterThan(tall.neuron.y + tall.neuron.radius);
    const wide = layOut({ x: 0, y: 0, width: 1440, height: 480 }, 8);
    expect(wide.muscle.x).toBeGreaterThan(wide.neuron.x + wide.neuron.radius * 4);
  });

  it('keeps nodes big enough to see on a phone with 24 items', () => {
    expect(layOut({ x: 0, y: 0, width: 390, height: 281 }, 24).nodeRadius).toBeGreaterThan(2.5);
  });
});
