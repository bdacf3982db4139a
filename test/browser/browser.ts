/** A Chromium for tests, and what it saw that it should not have. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { needChromium } from '../../tools/browser.mjs';
import { root } from '../../tools/setup.mjs';

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Software WebGL: machines that test often have no graphics card. */
const drawing = {
  software: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  none: ['--disable-gpu', '--disable-software-rasterizer'],
};

/**
 * @param webgl `none`: no page gets a WebGL context, as on a device without one; everything else is drawn faster
 * @param flags more of Chromium's own
 */
export function openBrowser(webgl: keyof typeof drawing = 'software', flags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['MISFIRE_CHROMIUM'] ?? needChromium(root);
  return chromium.launch({ executablePath, args: [...quiet, ...drawing[webgl], ...flags] });
}

export interface Watched {
  /** Addresses outside the page's own origin that anything asked for, the service worker included. */
  readonly strangers: readonly string[];
  /** What the Content-Security-Policy or Trusted Types refused, and errors nobody caught. */
  readonly faults: readonly string[];
}

/** Watches every page that the context opens from now on. */
export async function watch(context: BrowserContext, origin: string): Promise<Watched> {
  const strangers: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url) || new URL(url).origin === origin) return;
    strangers.push(url);
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  await context.exposeFunction('misfireViolation', (text: string) => faults.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { misfireViolation(text: string): void }).misfireViolation;
      report(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  return { strangers, faults };
}

/** Waits until the whole game is kept on the device: its service worker is active and answers this page. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
