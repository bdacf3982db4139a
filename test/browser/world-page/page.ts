/** A page with a world alone on it, for the browser tests: ?world=moving or still. */
import { makeMoving, makeStill } from '../../../src/world/make-world.ts';
import type { World } from '../../../src/world/port.ts';

declare global {
  interface Window {
    world: World & { debug?(): { textures: number; displayed: number; particles: number; running: boolean } };
    failed: string;
  }
}

const make = new URLSearchParams(location.search).get('world') === 'still' ? makeStill : makeMoving;
make(document.getElementById('world')!, 'dark').then(
  (world) => {
    window.world = world;
    document.title = 'ready';
  },
  (error: unknown) => {
    window.failed = String(error);
    document.title = 'failed';
  },
);
