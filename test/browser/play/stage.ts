/** One Chromium and one host for the tests of a file. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtGame, ownServer, type Host } from '../static-host.ts';
import { openBrowser } from '../browser.ts';
import { GamePage, type GameOptions } from './game-page.ts';

/** In: whether pages can draw with WebGL. Out: opens Home of the built game, with nothing stored. */
export function stage(webgl: 'software' | 'none'): (options?: GameOptions) => Promise<GamePage> {
  let browser: Browser;
  let host: Host;
  let folder: string;
  beforeAll(async () => {
    // A copy: a build that someone makes meanwhile takes no file from under the page.
    folder = mkdtempSync(join(tmpdir(), 'misfire-play-'));
    cpSync(builtGame, folder, { recursive: true });
    host = await ownServer(folder);
    browser = await openBrowser(webgl);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  return (options) => GamePage.open(browser, host.url, options);
}
