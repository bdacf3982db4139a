/** How much a first visit transfers until the whole game is kept offline. */
import { openBrowser, untilKept } from '../browser/browser.ts';
import { ownServer } from '../browser/static-host.ts';
import type { Measured } from './measured.ts';

export async function run(): Promise<readonly Measured[]> {
  const host = await ownServer();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(host.url);
    await untilKept(page);
    await page.waitForLoadState('networkidle');
    return [
      {
        name: 'Whole offline install',
        value: host.bytesSent() / 1e6,
        unit: 'MB',
        limit: 3,
        how: 'every byte our server sent to a fresh Chromium, headers too, until the service worker was active',
      },
    ];
  } finally {
    await browser.close();
    await host.close();
  }
}
