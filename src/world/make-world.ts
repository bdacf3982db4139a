/** Which world to make: the moving one where it can run and is welcome, else the still one. Each loads only when wanted. */
import type { MakeWorld } from './port.ts';

/** Makes the Phaser world; its code is fetched now. Rejects without WebGL. */
export const makeMoving: MakeWorld = async (host, theme) => {
  if (!webGL()) throw new Error('no WebGL');
  return (await import('./phaser/phaser-world.ts')).makeMovingWorld(host, theme);
};

/** Makes the world without motion. */
export const makeStill: MakeWorld = async (host, theme) =>
  (await import('./none/still-world.ts')).makeStillWorld(host, theme);

/** Makes the world that suits this device and the system's wish for motion. */
export const makeWorld: MakeWorld = async (host, theme) => {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return makeStill(host, theme);
  return makeMoving(host, theme).catch(() => makeStill(host, theme));
};

function webGL(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl') !== null;
  } catch {
    return false;
  }
}
