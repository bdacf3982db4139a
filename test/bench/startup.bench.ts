/** How heavy and how long the way from the address to the first question is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../browser/browser.ts';
import { builtGame, ownServer, type Host } from '../browser/static-host.ts';
import { median, type Measured } from './measured.ts';

/**
 * Presses "Play" as soon as it is there, and notes when an option of the first question can be tapped:
 * visible, enabled, and the topmost thing at its middle.
 */
function pressAndNote(): void {
  const found = window as unknown as { firstOption?: number };
  const pressed = new Set<HTMLElement>();
  const step = (): void => {
    const option = document.querySelector<HTMLElement>('[data-option]');
    const box = option?.getBoundingClientRect();
    if (option && box && box.width > 0 && !option.matches(':disabled')) {
      const top = document.elementFromPoint(box.x + box.width / 2, Math.min(box.y + box.height / 2, innerHeight - 1));
      if (top && (option.contains(top) || box.y > innerHeight)) {
        found.firstOption = performance.now();
        return;
      }
    }
    // A first look stands before the first question; whoever wants to can go past it.
    const button = document.querySelector<HTMLElement>('[data-action=play], [data-action=skip-looks]');
    if (button && !pressed.has(button)) {
      pressed.add(button);
      button.click();
    }
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

interface Visit {
  /** Milliseconds from the start of navigation. */
  readonly firstOption: number;
  /** Paths of scripts and styles that the page had asked for by then. */
  readonly code: readonly string[];
}

async function visit(
  browser: Browser,
  host: Host,
  prepare: (page: Page, session: CDPSession) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const code: string[] = [];
    let counting = true;
    session.on('Network.requestWillBeSent', ({ request, type }) => {
      if (counting && (type === 'Script' || type === 'Stylesheet')) code.push(new URL(request.url).pathname);
    });
    await page.addInitScript(pressAndNote);
    await prepare(page, session);
    await page.goto(host.url, { waitUntil: 'commit' });
    const noted = await page.waitForFunction(
      () => (window as unknown as { firstOption?: number }).firstOption,
      undefined,
      {
        timeout: 30_000,
        polling: 10,
      },
    );
    counting = false;
    return { firstOption: Number(await noted.jsonValue()), code: [...new Set(code)] };
  } finally {
    await context.close();
  }
}

/** Slow 4G and a slow phone. */
async function slow(_page: Page, session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

const gzipOf = (path: string): number => gzipSync(readFileSync(join(builtGame, path)), { level: 9 }).length;

export async function run(): Promise<readonly Measured[]> {
  const host = await ownServer();
  const browser = await openBrowser();
  try {
    const { code } = await visit(browser, host, async () => {});
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) times.push((await visit(browser, host, slow)).firstOption);
    return [
      {
        name: 'Script and style until an option of the first question can be tapped',
        value: code.reduce((sum, path) => sum + gzipOf(path), 0) / 1000,
        unit: 'kB',
        limit: 60,
        how: `gzip of the ${code.length} files a cold Chromium asked for until then, “Play” pressed as soon as it was there`,
      },
      {
        name: 'First question visible on a slow phone',
        value: median(times) / 1000,
        unit: 's',
        limit: 1.2,
        how: 'from navigation, 4 times slower processor, 150 ms and 1.6 Mbit/s, cold, “Play” pressed at once, middle of 5',
      },
    ];
  } finally {
    await browser.close();
    await host.close();
  }
}
