/** The scenery on a built page, with the trimmed engine: the port's contract for both worlds, every moment, and what must stay level. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phaserTrimmed } from '../../tools/phaser-trimmed.ts';
import { root } from '../../tools/setup.mjs';
import type { Happening, NodeState, Picture } from '../../src/world/port.ts';
import { openBrowser, watch, type Watched } from './browser.ts';
import { staticHost, type Host } from './static-host.ts';

const long = process.env['MISFIRE_LONG'] === '1';
let folder: string;
let host: Host;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'misfire-world-'));
  await build({
    configFile: false,
    root: join(root, 'test/browser/world-page'),
    base: './',
    logLevel: 'error',
    plugins: [phaserTrimmed()],
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  host = await staticHost('/world/', {}, folder);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

function round(nodes: readonly NodeState[], more: Partial<Extract<Picture, { place: 'round' }>> = {}): Picture {
  return { place: 'round', setting: 'neuron', nodes, streak: 0, myelin: 1, finished: false, ...more };
}

const start = round(['current', 'ahead', 'ahead', 'ahead', 'ahead']);
const story: readonly Happening[] = [
  { kind: 'right', picture: round(['right', 'current', 'ahead', 'ahead', 'ahead'], { streak: 1, myelin: 1.2 }) },
  { kind: 'partly', picture: round(['right', 'partly', 'current', 'ahead', 'ahead'], { streak: 1, myelin: 1.2 }) },
  { kind: 'wrong', picture: round(['right', 'partly', 'missed', 'current', 'ahead']) },
  { kind: 'undone', picture: round(['right', 'partly', 'current', 'ahead', 'ahead'], { streak: 1, myelin: 1.2 }) },
  { kind: 'right', picture: round(['right', 'partly', 'right', 'current', 'ahead'], { streak: 2, myelin: 1.4 }) },
  { kind: 'right', picture: round(['right', 'partly', 'right', 'right', 'current'], { streak: 3, myelin: 1.6 }) },
  { kind: 'right', picture: round(['right', 'partly', 'right', 'right', 'right'], { streak: 4, myelin: 1.8 }) },
  {
    kind: 'finished',
    picture: round(['right', 'partly', 'right', 'right', 'right'], { streak: 4, myelin: 1.8, finished: true }),
  },
];

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly seen: Watched;
}

async function open(world: 'moving' | 'still', flags: { width?: number; height?: number } = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: flags.width ?? 640, height: flags.height ?? 420 } });
  const seen = await watch(context, new URL(host.url).origin);
  const page = await context.newPage();
  await page.goto(`${host.url}index.html?world=${world}`);
  await page.waitForFunction(() => document.title !== 'World');
  expect(await page.evaluate(() => window.failed ?? '')).toBe('');
  return { page, context, seen };
}

const show = (page: Page, picture: Picture) => page.evaluate((given) => window.world.show(given), picture);
const play = (page: Page, happening: Happening) => page.evaluate((given) => window.world.play(given), happening);
const frames = (page: Page) => page.evaluate(() => window.world.framesDrawn());

/** Waits until no frame is drawn for a while. */
async function rest(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const before = await frames(page);
        await page.waitForTimeout(250);
        return [(await frames(page)) - before, await page.evaluate(() => window.world.debug?.().running ?? false)];
      },
      { timeout: 45_000 },
    )
    .toEqual([0, false]);
}

/** Fingerprint of what is on the screen. */
const shot = async (page: Page) =>
  createHash('sha256')
    .update(await page.screenshot())
    .digest('hex');

// Software rendering beside other tests is slow.
const patience = { timeout: long ? 1_800_000 : 180_000 };

describe.each(['moving', 'still'] as const)('the %s world', patience, (kind) => {
  it('draws, plays its whole story, and is at rest afterwards', async () => {
    const { page, context, seen } = await open(kind);
    await show(page, start);
    await rest(page);
    const first = await shot(page);
    for (const happening of story) {
      await play(page, happening);
      await page.waitForTimeout(kind === 'moving' ? 500 : 20);
    }
    await rest(page);
    expect(await shot(page)).not.toBe(first);
    expect(seen).toEqual({ strangers: [], faults: [] });
    await context.close();
  });

  it('stands the same after a happening as when the picture is shown', async () => {
    const { page, context } = await open(kind);
    await show(page, start);
    await play(page, story[0]!);
    await page.evaluate((picture) => window.world.show(picture), story[0]!.picture);
    await rest(page);
    const cut = await page.evaluate(() => window.world.framesDrawn());
    expect(cut).toBeGreaterThan(0);
    const before = await shot(page);
    await show(page, story[0]!.picture);
    await rest(page);
    expect(await shot(page)).toBe(before);
    await context.close();
  });

  it('takes a new area, theme and window, and leaves nothing behind when destroyed', async () => {
    const { page, context, seen } = await open(kind);
    await show(page, start);
    await page.evaluate(() => window.world.setFreeArea({ x: 0, y: 0, width: 640, height: 200 }));
    await rest(page);
    const dark = await shot(page);
    for (const theme of ['light', 'contrast'] as const) {
      await page.evaluate((given) => window.world.setTheme(given), theme);
      await rest(page);
      expect(await shot(page)).not.toBe(dark);
    }
    await page.setViewportSize({ width: 360, height: 640 });
    await page.waitForTimeout(300);
    await rest(page);
    expect(await page.evaluate(() => document.querySelector('canvas')?.width)).toBe(360);
    await page.evaluate(() => window.world.destroy());
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('canvas').length)).toBe(0);
    expect(seen.faults).toEqual([]);
    await context.close();
  });
});

describe('the moving world over time', patience, () => {
  it('keeps textures and actors level however much happens, and draws nothing at rest', async () => {
    const { page, context, seen } = await open('moving');
    const run = (times: number) =>
      page.evaluate(
        async ([opening, happenings, count]) => {
          for (let index = 0; index < count; index++) {
            if (index % happenings.length === 0) window.world.show(opening);
            window.world.play(happenings[index % happenings.length]!);
            if (index % 5 === 0) await new Promise((go) => requestAnimationFrame(go));
          }
          return window.world.debug!();
        },
        [start, story, times] as const,
      );
    await run(40);
    await rest(page);
    const before = await page.evaluate(() => window.world.debug!());
    await run(long ? 5000 : 1000);
    await rest(page);
    const after = await page.evaluate(() => window.world.debug!());
    expect(after).toEqual(before);
    expect(after.running).toBe(false);
    expect(after.particles).toBe(0);
    expect(seen.faults).toEqual([]);
    await context.close();
  });

  it('keeps textures level through resizes, themes and rounds of other lengths', async () => {
    const { page, context } = await open('moving');
    const tour = async () => {
      for (const [width, height, count] of [
        [500, 300, 10],
        [300, 480, 24],
      ] as const) {
        await page.setViewportSize({ width, height });
        await show(page, round(Array.from({ length: count }, (_, index) => (index ? 'ahead' : 'current'))));
        await page.waitForTimeout(250);
        await page.evaluate(
          (theme) => window.world.setTheme(theme),
          count === 10 ? ('light' as const) : ('dark' as const),
        );
        await page.waitForTimeout(250);
      }
      await show(page, start);
      await rest(page);
      return page.evaluate(() => window.world.debug!());
    };
    const before = await tour();
    expect(await tour()).toEqual(before);
    await context.close();
  });
});
