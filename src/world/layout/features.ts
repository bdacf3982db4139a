/** Where the faces sit on their bodies. */
import { onMuscle, type Layout } from './layout.ts';
import type { Place } from './meander.ts';

export interface Features {
  readonly eyes: readonly [Place, Place];
  /** Half height of an eye. */
  readonly eye: number;
  readonly mouth: Place;
  readonly mouthSize: number;
  /** Tilt of the head, radians. */
  readonly tilt: number;
}

/** The neuron looks along its axon, head a little tilted. */
export function neuronFeatures({ x, y, radius, hillock }: Layout['neuron']): Features {
  const tilt = 0.1;
  const towards = { x: Math.cos(hillock) * radius * 0.12, y: Math.sin(hillock) * radius * 0.06 };
  const put = (dx: number, dy: number) => ({
    x: x + towards.x + (dx * Math.cos(tilt) - dy * Math.sin(tilt)) * radius,
    y: y + towards.y + (dx * Math.sin(tilt) + dy * Math.cos(tilt)) * radius,
  });
  return {
    eyes: [put(-0.34, 0.06), put(0.34, 0.06)],
    eye: radius * 0.27,
    mouth: put(0, 0.5),
    mouthSize: radius * 0.24,
    tilt,
  };
}

/** The muscle looks towards the nerve that drives it. */
export function muscleFeatures(muscle: Layout['muscle']): Features {
  return {
    eyes: [onMuscle(muscle, -0.32, -0.2), onMuscle(muscle, 0.3, -0.2)],
    eye: muscle.width * 0.105,
    mouth: onMuscle(muscle, 0, -0.02),
    mouthSize: muscle.width * 0.1,
    tilt: muscle.angle,
  };
}

/** How far a pupil moves from the middle of its eye to look at a place. */
export function glance(from: Place, at: Place, eye: number): Place {
  const dx = at.x - from.x;
  const dy = at.y - from.y;
  const distance = Math.hypot(dx, dy) || 1;
  const far = eye * 0.3 * Math.min(1, distance / (eye * 6));
  return { x: (dx / distance) * far, y: (dy / distance) * far };
}
