// @ts-check
/** `npm run dev`: the game while developing it, reloaded at every change. */
import { root, setUp } from './setup.mjs';

setUp();
const { createServer } = await import('vite');
process.env['MISFIRE_DEV'] = 'yes'; // vite's own style elements carry the nonce of the development policy
const server = await createServer({ root, server: { host: process.argv.includes('--host') } });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
