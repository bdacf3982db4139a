// @ts-check
/** `npm start`: gets everything ready, builds what changed, and serves the game. */
import { buildOrEnd } from './build.mjs';
import { setUp } from './setup.mjs';

setUp();
await buildOrEnd();
// @ts-ignore: made just now by the line above
await import('../dist/server/main.mjs');
