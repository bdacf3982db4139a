/** Chromium for tests of playing: software drawing without WebGL, which is fast everywhere; WebGL where a test asks. */
import { chromium, type Browser } from 'playwright-core';
import { needChromium } from '../../../tools/browser.mjs';
import { root } from '../../../tools/setup.mjs';
import { openBrowser } from '../browser.ts';

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `none`: no page gets a WebGL context, as on a device without one. */
export function openChromium(webgl: 'software' | 'none'): Promise<Browser> {
  if (webgl === 'software') return openBrowser();
  const executablePath = process.env['MISFIRE_CHROMIUM'] ?? needChromium(root);
  return chromium.launch({ executablePath, args: [...quiet, '--disable-gpu', '--disable-software-rasterizer'] });
}
