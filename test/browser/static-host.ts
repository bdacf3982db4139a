/** Hosts the built game for tests: as our own server does, or as a plain static host under a sub-path. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { serveGame } from '../../src/server/serve-game.ts';
import { root } from '../../tools/setup.mjs';

export const builtGame = join(root, 'dist', 'game');

export interface Host {
  /** Where the page is, with a slash at its end. */
  readonly url: string;
  /** Everything sent so far, headers too, in bytes. */
  bytesSent(): number;
  /** Closes at once, cutting connections: from here on there is no network. */
  close(): Promise<void>;
}

function host(listener: RequestListener, path: string): Promise<Host> {
  const server: Server = createServer(listener);
  const counters: (() => number)[] = [];
  server.on('connection', (socket) => counters.push(() => socket.bytesWritten));
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve({
        url: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
        bytesSent: () => counters.reduce((sum, count) => sum + count(), 0),
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The built game as `npm start` serves it, on any free port. */
export function ownServer(folder = builtGame): Promise<Host> {
  return host(serveGame(folder, { notFound: 'not found', onlyReading: 'only GET' }), '/');
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webm': 'video/webm',
};

/**
 * The folder as a simple static host gives it: no headers of ours, no compression.
 * @param path the sub-path, with a slash at both ends
 * @param changed files that answer with another text, by name
 */
export function staticHost(path: string, changed: Record<string, string> = {}, folder = builtGame): Promise<Host> {
  return host((request, response) => {
    const asked = (request.url ?? '').split('?')[0] ?? '';
    const name = asked.slice(path.length) || 'index.html';
    const file = join(folder, name);
    if (!asked.startsWith(path) || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' });
    const text = changed[name];
    if (text !== undefined) response.end(text);
    else createReadStream(file).pipe(response);
  }, path);
}
