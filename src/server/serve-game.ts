/** Answers requests for the files of the built game. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheControl, safetyHeaders } from './headers.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/**
 * @param folder the built game. Its files are listed once, now: nothing outside that list is ever served
 * @param text what a person reads who asks for something else
 * @returns a handler that answers every request
 */
export function serveGame(folder: string, text: { readonly notFound: string; readonly onlyReading: string }): Handler {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', cacheControl(pathname));
      // Known to browsers, not to sirv's list of types.
      if (pathname.endsWith('.webmanifest')) response.setHeader('Content-Type', 'application/manifest+json');
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, text.onlyReading);
    }
    // Part of a compressed file is no use to anyone: such requests get the plain bytes.
    if (request.headers.range) delete request.headers['accept-encoding'];
    files(request, response, () => refuse(response, 404, text.notFound));
  };
}
