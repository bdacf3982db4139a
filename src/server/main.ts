/** The program behind `npm start`: serves the built game on one port and says where to open it. */
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { server as say } from '../words/en/server.ts';
import { addresses } from './addresses.ts';
import { portAsked } from './arguments.ts';
import { listen, PortTaken, usualPort } from './listen.ts';
import { portOwner, serverMark } from './port-owner.ts';
import { serveGame } from './serve-game.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Closes within two seconds, whoever is still connected; a second signal ends at once. */
function stopOnSignals(server: Server): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(0);
    stopping = true;
    console.log(say.stopping);
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function main(): Promise<void> {
  const asked = portAsked(process.argv.slice(2), process.env);
  if (asked.kind === 'not-a-port') fail(say.notAPort(asked.text));
  const game = serveGame(fileURLToPath(new URL('../game', import.meta.url)), say);
  const server = createServer((request, response) => {
    response.setHeader(serverMark.header, serverMark.value);
    game(request, response);
  });
  try {
    const { port, usualTaken } = await listen(server, asked.kind === 'port' ? asked.port : undefined);
    if (usualTaken) console.log(say.usualPortTaken(usualPort, port, await portOwner(usualPort)));
    stopOnSignals(server);
    console.log(say.ready(addresses(port)));
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    fail(say.portTaken(error.port, await portOwner(error.port)));
  }
}

await main();
