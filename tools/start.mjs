// @ts-check
/** `npm start`: gets everything ready, builds what changed, and serves the game. */
import { buildOrEnd } from './build.mjs';
import { setUp } from './setup.mjs';

/**
 * npm runs this through a shell, and a signal that ends npm does not reach past that shell. Without its
 * parent the server would stay behind and hold the port, so it takes the parent's end for the signal.
 */
function endWithNpm() {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

setUp();
await buildOrEnd();
// @ts-ignore: made just now by the line above
await import('../dist/server/main.mjs');
endWithNpm();
