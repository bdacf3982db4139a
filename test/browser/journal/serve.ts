/** Builds the page of the journal's tests and serves it on a port of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { JournalPage } from './page.ts';

export interface Served {
  readonly port: number;
  close(): void;
}

export async function servePage(): Promise<Served> {
  const script = await bundle(fileURLToPath(new URL('page.ts', import.meta.url)));
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Plain http under any other name than localhost is what a classroom has: no Web Locks, no randomUUID. */
export const insecureHost = 'misfire.test';
export const insecureFlags: readonly string[] = [`--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`];

/** Opens the page in a tab of its own. `before` runs there before anything else. */
export async function openTab(
  context: BrowserContext,
  { port }: Served,
  host = 'localhost',
  before?: string,
): Promise<Page> {
  const page = await context.newPage();
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(`http://${host}:${port}/`);
  await page.waitForFunction('globalThis.journalPage !== undefined');
  return page;
}

/** Does something on the page with its JournalPage. */
export function on<A, R>(
  page: Page,
  work: (journalPage: JournalPage, argument: A) => R | Promise<R>,
  argument?: A,
): Promise<Awaited<R>> {
  const call = `((argument) => (${work.toString()})(globalThis.journalPage, argument))(${JSON.stringify(argument)})`;
  return page.evaluate(call) as Promise<Awaited<R>>;
}

async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      // In one piece: the page is served as a single script.
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
