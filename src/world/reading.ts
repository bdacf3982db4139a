/** What a picture means for the scenery: where the impulse rests and which sheaths glow. Pure. */
import type { NodeState, Picture } from './port.ts';

export interface Reading {
  readonly nodes: readonly NodeState[];
  /** The node asked now; -1 when none is. */
  readonly current: number;
  /** The node at which the impulse waits to leap on; -1 when it has to start from the neuron again. */
  readonly resting: number;
  /** Sheaths that glow, by their place along the nerve. */
  readonly glowing: readonly number[];
  readonly finished: boolean;
}

/** How the home scene stands: a nerve in good health, its impulse half way. */
const home: Reading = {
  nodes: ['right', 'right', 'current', 'ahead', 'ahead'],
  current: 2,
  resting: 1,
  glowing: [0, 1],
  finished: false,
};

/** Reads a picture. With a myelin of 1 no sheath glows; with 2 all those that the impulse has passed. */
export function read(picture: Picture): Reading {
  if (picture.place === 'home') return home;
  const { nodes, finished, myelin } = picture;
  const current = nodes.indexOf('current');
  const before = current < 0 ? nodes.length - 1 : current - 1;
  const resting = before >= 0 && reached(nodes[before]) ? before : -1;
  if (finished)
    return { nodes, current, resting: -1, glowing: nodes.map((_, index) => index).concat(nodes.length), finished };
  const count =
    resting < 0 ? 0 : Math.min(resting + 1, Math.ceil((resting + 1) * Math.min(1, Math.max(0, myelin - 1)) - 1e-9));
  return {
    nodes,
    current,
    resting,
    glowing: Array.from({ length: count }, (_, index) => resting - count + 1 + index),
    finished,
  };
}

/** The node that changed its standing between two pictures of a round: the answered one; -1 when none did. */
export function changed(before: readonly NodeState[], after: readonly NodeState[]): number {
  const answered = after.findIndex((state, index) => before[index] !== state && before[index] === 'current');
  return answered >= 0 ? answered : after.findIndex((state, index) => before[index] !== state && state !== 'current');
}

function reached(state: NodeState | undefined): boolean {
  return state === 'right' || state === 'partly';
}
