/** Takes a port for the server: the one asked for, or the next free one. */
import type { Server } from 'node:http';

export const usualPort = 4173;
const portsToTry = 20;

export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
  }
}

function listenOnce(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param server not listening yet
 * @param asked the port a person asked for (0: any), or nothing: then the usual one, or one of the next
 * @returns the port taken, and whether the usual one was taken by something else
 * @throws PortTaken when the port asked for, or all that were tried, are in use; the system's error otherwise
 */
export async function listen(server: Server, asked?: number): Promise<{ port: number; usualTaken: boolean }> {
  if (asked !== undefined) return { port: await listenOnce(server, asked), usualTaken: false };
  for (let port = usualPort; port < usualPort + portsToTry; port += 1) {
    try {
      // One after the other: the next is only tried when this one is taken.
      return { port: await listenOnce(server, port), usualTaken: port !== usualPort };
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
    }
  }
  throw new PortTaken(usualPort);
}
