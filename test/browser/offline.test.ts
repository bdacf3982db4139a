/** The built game, kept on the device: safe page, complete cache, flight mode, updates that wait. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, untilKept, watch } from './browser.ts';
import { builtGame, ownServer, staticHost, type Host } from './static-host.ts';

let browser: Browser;
let context: BrowserContext;
let host: Host | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host?.close();
  host = undefined;
});

/** The page shows something a person can read. */
async function shows(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('#app')?.textContent ?? '').trim().length > 0);
}

/** Where the page's service workers stand. */
const workers = (page: Page): Promise<{ waiting?: string; active?: string; same: boolean }> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return {
      waiting: registration?.waiting?.state,
      active: registration?.active?.state,
      same: registration?.active === navigator.serviceWorker.controller,
    };
  });

/** Every file of the build that a player can need. */
const files = (): string[] =>
  readdirSync(builtGame, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(builtGame, name)).isFile() && name !== 'sw.js' && !/\.(br|gz)$/.test(name));

describe('the page', () => {
  it.each([
    ['from our own server', () => ownServer()],
    ['from a plain static host, under a sub-path', () => staticHost('/some/school/')],
  ])('breaks no rule and asks nobody else, %s', async (_where, open) => {
    host = await open();
    const seen = await watch(context, new URL(host.url).origin);
    const page = await context.newPage();
    await page.goto(host.url);
    await shows(page);
    await untilKept(page);
    // The scenery and other late parts.
    await page.waitForLoadState('networkidle');
    expect(seen.faults).toEqual([]);
    expect(seen.strangers).toEqual([]);
  });

  it('refuses what the policy forbids', async () => {
    host = await staticHost('/');
    const seen = await watch(context, new URL(host.url).origin);
    const page = await context.newPage();
    await page.goto(host.url);
    await shows(page);
    const outcome = await page.evaluate(async () => {
      const tried = (what: () => unknown): string => {
        try {
          what();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const factory = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } })
        .trustedTypes;
      return {
        markup: tried(() => (document.createElement('div').innerHTML = '<b>x</b>')),
        script: tried(() => (document.createElement('script').src = 'sw.js')),
        policy: tried(() => factory.createPolicy('other', {})),
        again: tried(() => factory.createPolicy('misfire', {})),
        worker: tried(() => new Worker('sw.js')),
        elsewhere: await fetch('http://127.0.0.1:9/').then(
          () => 'done',
          (error: Error) => error.name,
        ),
      };
    });
    expect(outcome).toEqual({
      markup: 'TypeError',
      script: 'TypeError',
      policy: 'TypeError',
      again: 'TypeError',
      worker: 'TypeError',
      elsewhere: 'TypeError',
    });
    await expect.poll(() => seen.faults.join('\n')).toContain('connect-src refused http://127.0.0.1:9');
    expect(seen.strangers).toEqual([]);
  });
});

describe('flight mode', () => {
  it('has every file of the build, and starts cold without a network under a sub-path', async () => {
    host = await staticHost('/some/school/');
    const first = await context.newPage();
    await first.goto(host.url);
    await untilKept(first);
    const cached = await first.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
      }
      return found;
    });
    const missing = files().filter((name) => !cached.includes(`/some/school/${name}`));
    expect(missing).toEqual([]);

    const { url } = host;
    await host.close();
    host = undefined;
    await first.reload();
    await shows(first);
    await first.close();
    const seen = await watch(context, new URL(url).origin);
    // A cold start of the installed page, and with a query behind its address.
    const cold = await context.newPage();
    await Promise.all(
      [url, `${url}?from=home-screen`, `${url}index.html`].map(async (address) => {
        const page = await context.newPage();
        await page.goto(address);
        await shows(page);
      }),
    );
    await cold.goto(url);
    await shows(cold);
    // Everything can be had, not only what the first screen uses.
    const lost = await cold.evaluate(
      async (names) => {
        const got = await Promise.all(
          names.map((name) =>
            fetch(name).then(
              (answer) => answer.ok,
              () => false,
            ),
          ),
        );
        return names.filter((_name, index) => !got[index]);
      },
      files().map((name) => `./${name}`),
    );
    expect(lost).toEqual([]);
    expect(seen).toMatchObject({ faults: [], strangers: [] });
  });

  it('is installed in at most 3 MB, page and all', async () => {
    host = await ownServer();
    const page = await context.newPage();
    await page.goto(host.url);
    await untilKept(page);
    expect(host.bytesSent()).toBeLessThanOrEqual(3_000_000);
    // It was the real thing: more than the page alone.
    expect(host.bytesSent()).toBeGreaterThan(statSync(join(builtGame, 'sw.js.br')).size);
  });
});

describe('a new version', () => {
  it('waits until it is taken, then starts', async () => {
    const changed: Record<string, string> = {};
    host = await staticHost('/', changed);
    const page = await context.newPage();
    await page.goto(host.url);
    await untilKept(page);
    const old = await (await fetch(`${host.url}sw.js`)).text();
    changed['sw.js'] = `${old}\n// newer`;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => workers(page)).toMatchObject({ waiting: 'installed' });
    // The page in front of the learner goes on as it was, even when it is loaded anew.
    await page.reload();
    await shows(page);
    expect(await workers(page)).toEqual({ waiting: 'installed', active: 'activated', same: true });
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
      await taken;
    });
    await expect.poll(() => workers(page)).toMatchObject({ waiting: undefined, active: 'activated', same: true });
    await page.reload();
    await shows(page);
  });
});
