/** Draws the icons and rasterises them with Chromium to assets/icons/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../tools/browser.mjs';
import { icon } from './draw.mjs';
import { smallest } from './png.mjs';

const out = new URL('../../icons/', import.meta.url);

const pictures = {
  'icon-192.png': { size: 192, shape: 'rounded' },
  'icon-512.png': { size: 512, shape: 'rounded' },
  'maskable-512.png': { size: 512, shape: 'full', shrink: 0.8 },
  'apple-touch-180.png': { size: 180, shape: 'full', shrink: 0.94 },
  'favicon-32.png': { size: 32, shape: 'rounded', face: false },
};

export async function makeIcons() {
  await mkdir(out, { recursive: true });
  await writeFile(
    new URL('favicon.svg', out),
    icon({ size: 64, shape: 'rounded', face: false }).replace(/\n\s*/g, '\n'),
  );
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
  });
  try {
    for (const [name, picture] of Object.entries(pictures)) {
      const page = await browser.newPage({ viewport: { width: picture.size, height: picture.size } });
      await page.setContent(`<body style="margin:0">${icon(picture).replace('<svg', '<svg style="display:block"')}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(name, out), smallest(png));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
