import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGame } from '../../src/server/serve-game.ts';
import { precompress } from '../../tools/precompress.mjs';

const page = `<!doctype html><title>Misfire</title>${'<p>twitch</p>'.repeat(50)}`;
let outside: string;
let server: Server;

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'misfire-serve-'));
  const game = join(outside, 'game');
  mkdirSync(join(game, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'not for the net');
  writeFileSync(join(game, 'index.html'), page);
  writeFileSync(join(game, '.hidden'), 'not for the net');
  writeFileSync(join(game, 'sw.js'), 'self.x = 1;'.repeat(50));
  writeFileSync(join(game, 'manifest.webmanifest'), '{"name":"Misfire"}');
  writeFileSync(join(game, 'assets', 'index-Ab12_x-Z.js'), 'export {};'.repeat(50));
  writeFileSync(join(game, 'assets', 'sound-AAAAAAAA.webm'), Buffer.alloc(1000, 7));
  await precompress(game);
  server = createServer(serveGame(game, { notFound: 'nothing here', onlyReading: 'only GET' }));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** By hand, because fetch tidies paths and decompresses bodies. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('serving the game', () => {
  it('sends the page with every protection', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain('trusted-types misfire');
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each(['/', '/index.html', '/sw.js', '/manifest.webmanifest'])('asks anew for %s', async (path) => {
    expect((await ask(path)).headers['cache-control']).toBe('no-cache');
  });

  it('lets hashed files stay for ever', async () => {
    const { headers } = await ask('/assets/index-Ab12_x-Z.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toContain('javascript');
  });

  it('names the type of the manifest', async () => {
    expect((await ask('/manifest.webmanifest')).headers['content-type']).toBe('application/manifest+json');
  });

  it('sends what was compressed beforehand, by what the browser takes', async () => {
    const brotli = await ask('/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await ask('/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect((await ask('/')).headers['content-encoding']).toBeUndefined();
  });

  it('answers 304 to who has it already', async () => {
    const { headers } = await ask('/sw.js');
    const again = await ask('/sw.js', { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBeDefined();
  });

  it('sends part of a file uncompressed', async () => {
    const { status, headers, body } = await ask('/', { 'accept-encoding': 'br', range: 'bytes=0-8' });
    expect(status).toBe(206);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(page.slice(0, 9));
  });

  it.each([
    '/nothing',
    '/assets/',
    '/.hidden',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/%',
  ])('has nothing at %s, and says so safely', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('nothing here\n');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, Number(headers['content-length']), body.length]).toEqual([200, page.length, 0]);
  });
});
