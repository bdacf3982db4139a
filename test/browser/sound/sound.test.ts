/** Sounds in a real Chromium, measured where they leave the page. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { contract } from '../../sound/contract.ts';
import { launch, type RunningChromium } from '../chromium.ts';
import type { SoundPage } from './page.ts';
import { servePage, type Served } from './serve.ts';

let served: Served;
let chromium: RunningChromium;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  served = await servePage();
  chromium = await launch(undefined, ['--autoplay-policy=document-user-activation-required']);
});
afterAll(async () => {
  await chromium.close();
  served.close();
});
beforeEach(async () => {
  page = await chromium.context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(served.address);
  await page.waitForFunction('globalThis.soundPage !== undefined');
  served.soundsAskedFor();
});
afterEach(() => page.close());

function on<R>(work: (page: SoundPage) => R | Promise<R>): Promise<R> {
  return page.evaluate(`(${work.toString()})(globalThis.soundPage)`);
}
const touch = () => page.click('button');

/** Everything asked for so far, once nothing more has been asked for in 300 ms. */
async function asked(): Promise<readonly string[]> {
  const names: string[] = [];
  for (let quiet = 0; quiet < 3; quiet++) {
    await page.waitForTimeout(100);
    const more = served.soundsAskedFor();
    if (more.length > 0) quiet = 0;
    names.push(...more);
  }
  return names;
}

test.each(contract.map((one) => one.name))('howler %s', async (name) => {
  await touch();
  expect(
    await page.evaluate((one) => (globalThis as unknown as { soundPage: SoundPage }).soundPage.runCase(one), name),
  ).toBeUndefined();
  expect(complaints).toEqual([]);
});

test('at volume 0 nothing is loaded and nothing sounds', async () => {
  await on(async (one) => {
    await one.make();
    one.sound!.setVolumes(0, 0);
  });
  await touch();
  await on((one) => one.sound!.play('right'));
  expect(await on((one) => one.loudest(300))).toBe(0);
  expect(await asked()).toEqual([]);
});

test('before the first touch nothing is loaded, and the browser has nothing to complain of', async () => {
  await page.goto(`${served.address}?untouched`);
  expect(await asked()).toEqual([]);
  await touch();
  expect([...(await asked())].sort()).toEqual(['ambient', 'effects']);
  expect(complaints).toEqual([]);
});

test('right is heard, wrong is softer, a lower volume is lower, and 0 is silence', async () => {
  await on(async (one) => {
    await one.make();
    one.sound!.setVolumes(1, 0);
  });
  await touch();
  expect(await asked()).toEqual(['effects']);
  const right = await on(async (one) => (one.sound!.play('right'), await one.loudest(400)));
  expect(right).toBeGreaterThan(0.2);
  await page.waitForTimeout(900);
  const wrong = await on(async (one) => (one.sound!.play('wrong'), await one.loudest(400)));
  expect(wrong).toBeGreaterThan(0.05);
  expect(wrong).toBeLessThan(right * 0.7);
  await page.waitForTimeout(900);
  const lower = await on(
    async (one) => (one.sound!.setVolumes(0.25, 0), one.sound!.play('right'), await one.loudest(400)),
  );
  expect(lower).toBeGreaterThan(right * 0.15);
  expect(lower).toBeLessThan(right * 0.35);
  await page.waitForTimeout(900);
  expect(await on(async (one) => (one.sound!.setVolumes(0, 0), one.sound!.play('right'), await one.loudest(400)))).toBe(
    0,
  );
  expect(complaints).toEqual([]);
});

test('the music comes gently, alone, and goes', async () => {
  await on(async (one) => {
    await one.make();
    one.sound!.setVolumes(0, 1);
  });
  await touch();
  expect(await asked()).toEqual(['ambient']);
  await page.waitForTimeout(2200);
  expect(await on((one) => one.loudest(1500))).toBeGreaterThan(0.05);
  await on((one) => one.sound!.setVolumes(0, 0));
  await page.waitForTimeout(300);
  expect(await on((one) => one.loudest(500))).toBe(0);
});

test('a destroyed sound is silent', async () => {
  await on(async (one) => {
    await one.make();
    one.sound!.setVolumes(1, 1);
  });
  await touch();
  await asked();
  await on((one) => one.sound!.destroy());
  await page.waitForTimeout(300);
  expect(await on((one) => one.loudest(400))).toBe(0);
});
