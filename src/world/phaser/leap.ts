/** The way of an impulse: stops at every node, a low leap over each sheath between them. Pure. */
import { beside, spotAt } from '../layout/curve.ts';
import type { Layout } from '../layout/layout.ts';
import type { Place } from '../layout/meander.ts';
import { settle, share } from './ease.ts';

export interface Flight {
  /** Length of the whole flight, ms. */
  readonly duration: number;
  /** Where it is after `ms`. */
  at(ms: number): Place;
  /** How brightly the sheath with this place along the nerve is lit by its passing, 0 to 1. */
  passing(sheath: number, ms: number): number;
  /** When it lands on a stop, ms; stops are nodes, and the nerve ending after the last. */
  lands(stop: number): number;
}

/**
 * A flight from one stop to another.
 * @param from node it starts from; -1 for the neuron
 * @param to node it ends on; the number of nodes for the nerve ending
 * @param speed 1 for a calm walk, 2 for a full streak
 * @param most upper bound of the duration at speed 1, ms
 */
export function fly(layout: Layout, from: number, to: number, speed: number, most = 950): Flight {
  const hops = Math.max(1, to - from);
  const each = Math.min(330, most / hops) / speed;
  const place = (stop: number) =>
    stop < 0
      ? layout.sheaths[0]!.from * 0.55
      : stop >= layout.nodes.length
        ? layout.axon.length
        : layout.sheaths[stop]!.to + (layout.sheaths[stop + 1]!.from - layout.sheaths[stop]!.to) / 2;
  return {
    duration: hops * each,
    lands: (stop) => (stop - from) * each,
    at: (ms) => {
      const hop = Math.min(hops - 1, Math.max(0, Math.floor(ms / each)));
      const t = share(ms, hop * each, (hop + 1) * each);
      // Most of the time is spent near the nodes, as in the nerve itself.
      const moved = t < 0.5 ? 2 * t * t : 1 - Math.pow(-2 * t + 2, 2) / 2;
      const spot = spotAt(layout.axon, place(from + hop) + (place(from + hop + 1) - place(from + hop)) * moved);
      const up = Math.cos(spot.angle) >= -0.05 ? -1 : 1;
      const lift = from + hop + 1 > layout.nodes.length ? 0 : Math.sin(Math.PI * moved) * layout.thickness * 1.05;
      return beside(spot, 0, up * lift);
    },
    passing: (sheath, ms) => {
      const start = (sheath - from - 1) * each;
      if (sheath <= from || sheath > to || ms < start) return 0;
      return ms < start + each
        ? settle(share(ms, start, start + each * 0.6))
        : 1 - share(ms, start + each, start + each + 420);
    },
  };
}
