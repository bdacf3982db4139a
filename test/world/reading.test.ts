import { describe, expect, it } from 'vitest';
import type { NodeState, Picture } from '../../src/world/port.ts';
import { changed, read } from '../../src/world/reading.ts';

const round = (nodes: readonly NodeState[], myelin = 1, finished = false): Picture => ({
  place: 'round',
  setting: 'neuron',
  nodes,
  streak: 0,
  myelin,
  finished,
});

describe('reading a picture', () => {
  it('rests the impulse just before the node asked now', () => {
    expect(read(round(['right', 'right', 'current', 'ahead']))).toMatchObject({ current: 2, resting: 1 });
    expect(read(round(['partly', 'current']))).toMatchObject({ resting: 0 });
  });

  it('sends it back to the neuron after a miss, and at the start', () => {
    expect(read(round(['right', 'missed', 'current']))).toMatchObject({ resting: -1 });
    expect(read(round(['current', 'ahead']))).toMatchObject({ resting: -1 });
  });

  it('lights no sheath without a streak and all passed ones with a full one', () => {
    const nodes: NodeState[] = ['right', 'right', 'right', 'right', 'right', 'current'];
    expect(read(round(nodes, 1)).glowing).toEqual([]);
    expect(read(round(nodes, 1.2)).glowing).toEqual([4]);
    expect(read(round(nodes, 1.6)).glowing).toEqual([2, 3, 4]);
    expect(read(round(nodes, 2)).glowing).toEqual([0, 1, 2, 3, 4]);
  });

  it('lights the whole nerve at the end', () => {
    expect(read(round(['right', 'missed'], 1, true)).glowing).toEqual([0, 1, 2]);
  });
});

describe('the node that changed', () => {
  it('is the one that was asked', () => {
    expect(changed(['right', 'current', 'ahead'], ['right', 'missed', 'current'])).toBe(1);
    expect(changed(['missed', 'current'], ['current', 'right'])).toBe(1);
  });

  it('is none where nothing was answered', () => {
    expect(changed(['current', 'ahead'], ['current', 'ahead'])).toBe(-1);
  });
});
