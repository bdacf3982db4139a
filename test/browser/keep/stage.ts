/** What every test of keeping stands on: a browser, the built game on a plain host under a sub-path, and pages that are watched. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser, watch, type Watched } from '../browser.ts';
import { staticHost, type Host } from '../static-host.ts';

/** No scenery that moves, and days of 24 hours. */
const calm: BrowserContextOptions = {
  reducedMotion: 'reduce',
  colorScheme: 'dark',
  timezoneId: 'UTC',
  locale: 'en-US',
  viewport: { width: 1000, height: 800 },
};

/** Somebody's browser profile, as a fresh device. */
export interface Device {
  readonly context: BrowserContext;
  readonly seen: Watched;
  /** A new tab with the game's Home screen, or whatever the game starts with. */
  tab(hash?: string): Promise<Page>;
}

export interface Stage {
  /** The game's address, with a slash at its end. */
  url(): string;
  /** A fresh device. `prepare` runs before any page of it, as for init scripts. */
  device(prepare?: (context: BrowserContext) => Promise<void>, options?: BrowserContextOptions): Promise<Device>;
  /** From here on there is no network. */
  cutOff(): Promise<void>;
}

/**
 * Call once in a test file. After each test no page may have broken the page's rules, left an error uncaught, or asked
 * another origin for anything.
 */
export function stage(): Stage {
  let browser: Browser;
  let host: Host | undefined;
  let url = '';
  let devices: Device[] = [];

  beforeAll(async () => {
    // These tests are about what is kept: painting by software graphics would only slow them.
    browser = await openBrowser('software', ['--disable-gpu']);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    host = await staticHost('/some/school/');
    url = host.url;
  });
  afterEach(async () => {
    const seen = devices.map((device) => device.seen);
    await Promise.all(devices.map((device) => device.context.close()));
    await host?.close();
    devices = [];
    for (const one of seen) expect(one).toEqual({ strangers: [], faults: [] });
  });

  return {
    url: () => url,
    async device(prepare, options) {
      const context = await browser.newContext({ ...calm, ...options });
      context.setDefaultTimeout(20_000);
      const seen = await watch(context, new URL(url).origin);
      await prepare?.(context);
      const device: Device = {
        context,
        seen,
        async tab(hash = '') {
          const page = await context.newPage();
          await page.goto(url + hash);
          await page.locator('main').first().waitFor();
          return page;
        },
      };
      devices.push(device);
      return device;
    },
    async cutOff() {
      await host?.close();
      host = undefined;
    },
  };
}
