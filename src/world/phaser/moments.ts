/** What happens on the stage for each happening. */
import type { Happening } from '../port.ts';
import { changed, type Reading } from '../reading.ts';
import { proud, type Cast } from './cast.ts';
import { hump, settle, share, smooth } from './ease.ts';
import { fly, type Flight } from './leap.ts';
import { once, type Moment } from './moment.ts';

/** How fast impulses leap with a myelin of 1 to 2: 1 to 2. */
function pace(myelin: number): number {
  return Math.min(2, Math.max(1, myelin));
}

/** The moment that shows a happening, from how things stood to how they stand now. */
export function momentOf(cast: Cast, kind: Happening['kind'], before: Reading, after: Reading, myelin: number): Moment {
  const target = changed(before.nodes, after.nodes);
  if (kind === 'finished') return finish(cast, before, after, myelin);
  if (kind === 'undone' || target < 0) return undo(cast, before, after);
  return kind === 'wrong'
    ? miss(cast, before, after, target, myelin)
    : arrive(cast, before, after, target, myelin, kind === 'right');
}

/** The impulse's way to a node: on from where it rests, or from the neuron. */
function way(cast: Cast, before: Reading, target: number, myelin: number): Flight {
  return fly(cast.layout, before.resting < target ? before.resting : -1, target, pace(myelin));
}

function show(cast: Cast, flight: Flight, ms: number, before: Reading, after: Reading, brightness: number): void {
  cast.impulse.fly((back) => flight.at(ms - back * 11), brightness);
  cast.neuron.face.lookAt(flight.at(ms));
  cast.muscle.face.lookAt(flight.at(ms));
  glow(cast, flight, ms, before, after);
}

function glow(cast: Cast, flight: Flight, ms: number, before: Reading, after: Reading): void {
  const turn = share(ms, flight.duration * 0.5, flight.duration + 260);
  cast.sheaths.forEach((sheath, index) => {
    const from = before.glowing.includes(index) ? 1 : 0;
    const to = after.glowing.includes(index) ? 1 : 0;
    sheath.lit(Math.max(flight.passing(index, ms), from + (to - from) * turn));
  });
}

function arrive(cast: Cast, before: Reading, after: Reading, target: number, myelin: number, full: boolean): Moment {
  const flight = way(cast, before, target, myelin);
  const spot = cast.layout.nodes[target]!;
  const landings = cast.layout.nodes.flatMap((node, index) => {
    const time = flight.lands(index);
    return time > 0 && index < target ? [once(time, () => cast.sparks.burst(node, 4))] : [];
  });
  const landed = once(flight.duration, () => {
    cast.nodes.forEach((node, index) => node.stand(after.nodes[index]!));
    cast.sparks.burst(spot, full ? 22 : 8);
    if (full) cast.neuron.face.feel('proud');
  });
  const lasting = flight.duration + 760;
  return {
    duration: lasting,
    at: (ms) => {
      for (const landing of landings) landing(ms);
      landed(ms);
      if (ms < flight.duration) show(cast, flight, ms, before, after, full ? 1 : 0.75);
      else {
        cast.impulse.at(spot, full ? 1 : 0.6 + 0.4 * share(ms, flight.duration, lasting));
        glow(cast, flight, ms, before, after);
        const since = share(ms, flight.duration, flight.duration + 420);
        cast.nodes[target]!.pulse(hump(since) * (full ? 1 : 0.4));
        if (full) cast.ring.spread(spot, settle(share(ms, flight.duration, flight.duration + 560)));
      }
    },
  };
}

/** The impulse fades where the misunderstanding lies; then, by itself, a stray discharge flickers the muscle. */
function miss(cast: Cast, before: Reading, after: Reading, target: number, myelin: number): Moment {
  const flight = way(cast, before, target, myelin);
  const spot = cast.layout.nodes[target]!;
  const landed = once(flight.duration, () => {
    cast.nodes.forEach((node, index) => node.stand(after.nodes[index]!));
    cast.sparks.smoulder(spot);
    cast.neuron.face.feel('oh');
  });
  const faded = flight.duration + 480;
  const strays = faded + 120;
  const stray = once(strays, () => {
    cast.sparks.burst(cast.junction.stray, 5);
    cast.muscle.face.feel('oh');
    cast.neuron.face.lookAt(cast.junction.stray);
  });
  return {
    duration: strays + 1150,
    at: (ms) => {
      landed(ms);
      stray(ms);
      if (ms < flight.duration) show(cast, flight, ms, before, before, 1);
      else {
        cast.impulse.dwindle(spot, settle(share(ms, flight.duration, faded)));
        glow(cast, flight, ms, before, after);
      }
      // Two small waves within a second: a flicker of the flesh, not of the light.
      const beat = share(ms, strays, strays + 850);
      cast.muscle.strain({ pull: 0, ripple: Math.sin(beat * Math.PI * 4) * Math.pow(1 - beat, 0.8) });
      cast.muscle.glow(hump(beat) * 0.35);
    },
  };
}

function undo(cast: Cast, before: Reading, after: Reading): Moment {
  const from = cast.layout.nodes[before.resting];
  const to = cast.layout.nodes[after.resting];
  const swapped = once(190, () => cast.nodes.forEach((node, index) => node.stand(after.nodes[index]!)));
  return {
    duration: 420,
    at: (ms) => {
      const out = share(ms, 0, 190);
      swapped(ms);
      if (out < 1) {
        cast.nodes.forEach((node, index) => before.nodes[index] !== after.nodes[index] && node.fade(1 - out * 0.8));
        if (from) cast.impulse.at(from, 1 - out);
      } else {
        const back = smooth(share(ms, 190, 420));
        if (to) cast.impulse.at(to, back);
        else cast.impulse.hide();
      }
      cast.sheaths.forEach((sheath, index) => {
        const was = before.glowing.includes(index) ? 1 : 0;
        sheath.lit(was + ((after.glowing.includes(index) ? 1 : 0) - was) * share(ms, 0, 420));
      });
      const pull = before.finished && !after.finished ? proud * (1 - smooth(share(ms, 0, 420))) : 0;
      if (before.finished) cast.muscle.strain({ pull, ripple: 0 });
    },
  };
}

/** Every signal arrives: through the nerve, across the junction, and the muscle moves smoothly. */
function finish(cast: Cast, before: Reading, after: Reading, myelin: number): Moment {
  const nodes = cast.layout.nodes.length;
  const flight = fly(cast.layout, before.resting, nodes, pace(myelin), 1500);
  const end = cast.layout.axon.spots.at(-1)!;
  const landings = cast.layout.nodes.map((node, index) =>
    once(Math.max(1, flight.lands(index)), () => {
      cast.nodes[index]!.stand(after.nodes[index]!);
      if (flight.lands(index) > 0) cast.sparks.burst(node, 3);
    }),
  );
  const twigs = flight.duration + 340;
  const across = twigs + 700;
  const start = once(flight.duration, () => cast.sparks.burst(end, 14));
  const released = once(across - 250, () => cast.muscle.face.feel('proud'));
  const cheer = once(across, () => cast.neuron.face.feel('proud'));
  return {
    duration: across + 1300,
    at: (ms) => {
      for (const landing of landings) landing(ms);
      start(ms);
      released(ms);
      cheer(ms);
      if (ms < flight.duration) show(cast, flight, ms, before, after, 1);
      else {
        cast.impulse.hide();
        glow(cast, flight, ms, before, after);
      }
      cast.junction.run(share(ms, flight.duration, twigs));
      cast.junction.release(share(ms, twigs - 60, across));
      const moved = smooth(share(ms, across - 300, across + 800));
      const past = hump(share(ms, across + 200, across + 1300)) * 0.25;
      cast.muscle.strain({ pull: moved * (proud + past), ripple: 0 });
      cast.muscle.glow(moved);
      cast.muscle.face.lookAt(cast.layout.neuron);
    },
  };
}
