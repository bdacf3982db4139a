/** One Chromium and one host for the tests of a file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ownServer, type Host } from '../static-host.ts';
import { openChromium } from './chromium.ts';
import { GamePage, type GameOptions } from './game-page.ts';

/** In: whether pages can draw with WebGL. Out: opens Home of the built game, with nothing stored. */
export function stage(webgl: 'software' | 'none'): (options?: GameOptions) => Promise<GamePage> {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    host = await ownServer();
    browser = await openChromium(webgl);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  return (options) => GamePage.open(browser, host.url, options);
}
