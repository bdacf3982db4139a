/** Flight mode: the game is kept on the device, plays there, and finds the right questions due on later days. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { untilKept } from '../browser.ts';
import { addAndPlay, goHome, numbers, pick, playLevel, playRound, press } from './game.ts';
import { levelFile, statementIds, statements } from './level-texts.ts';
import { stage } from './stage.ts';
import { said } from './said.ts';

const on = stage();
const day = 86_400_000;

/** Sets the clock of every page that is opened or loaded from now on ahead. */
const ahead = (context: BrowserContext, days: number): Promise<unknown> =>
  context.addInitScript((by) => {
    const Real = Date;
    globalThis.Date = new Proxy(Real, {
      construct: (_target, given: []) => (given.length === 0 ? new Real(Real.now() + by) : new Real(...given)),
      get: (target, name) => (name === 'now' ? () => Real.now() + by : Reflect.get(target, name)),
    });
  }, days * day);

/** What Home says is due. */
const badge = (page: Page) => page.locator('[data-action="practice"] .badge').innerText();

async function practise(page: Page): Promise<string[]> {
  await goHome(page);
  await press(page.locator('[data-action="practice"]'));
  return playRound(page);
}

it('starts cold without a network, plays a whole round and keeps its answers', async () => {
  const device = await on.device();
  const first = await device.tab();
  await pick(first, levelFile(statements('trip', 5)));
  await untilKept(first);
  await first.close();
  await on.cutOff();

  const page = await device.tab();
  await playLevel(page, 'trip');
  const played = await playRound(page, ['t-1']);
  expect(played).toHaveLength(6);
  expect(await page.locator('[data-view="result"]').innerText()).toContain(said.result.heading);
  // A level of the game itself, not opened before, is there as well.
  await goHome(page);
  await press(page.locator('[data-action="play"]'));
  await page.locator('.question, .first-look').waitFor();
  await page.close();
  expect((await numbers(await device.tab())).answers).toBe(6);
});

it('comes back tomorrow and a month later, offline, to the questions that are due', async () => {
  const device = await on.device();
  const first = await device.tab();
  await addAndPlay(first, levelFile(statements('later', 5)), 'later', 5, 2);
  const missed = statementIds(5)
    .slice(0, 2)
    .map((id) => `later/${id}`)
    .toSorted();
  expect(await numbers(first)).toMatchObject({ answers: 7, dueToday: 0 });
  await untilKept(first);
  await first.close();
  await on.cutOff();

  await ahead(device.context, 1);
  const tomorrow = await device.tab();
  expect(await badge(tomorrow)).toBe(said.home.due(2));
  expect(await numbers(tomorrow)).toMatchObject({ answers: 7, dueToday: 2 });
  expect((await practise(tomorrow)).toSorted()).toEqual(missed);
  expect(await numbers(tomorrow)).toMatchObject({ answers: 9, dueToday: 0 });
  await goHome(tomorrow);
  await press(tomorrow.locator('[data-action="practice"]'));
  await tomorrow.getByText(said.practice.nothing).waitFor();
  await tomorrow.close();

  // Init scripts add up: 1 + 40 days.
  await ahead(device.context, 40);
  const later = await device.tab();
  expect(await badge(later)).toBe(said.home.due(5));
  expect((await practise(later)).toSorted()).toEqual(
    statementIds(5)
      .map((id) => `later/${id}`)
      .toSorted(),
  );
  expect(await numbers(later)).toMatchObject({ answers: 14, dueToday: 0, learned: 5 });
});

it('finds what is due when a tab that stayed open over night comes back into view', async () => {
  const device = await on.device(async (context) => {
    await context.addInitScript(() => {
      const real = Date.now;
      Date.now = () => real() + Number(sessionStorage.getItem('ahead') ?? 0);
    });
  });
  const page = await device.tab();
  await addAndPlay(page, levelFile(statements('night', 2)), 'night', 2, 2);
  await goHome(page);
  expect(await badge(page)).toBe(said.home.due(0));
  await page.evaluate((by) => {
    sessionStorage.setItem('ahead', String(by));
    document.dispatchEvent(new Event('visibilitychange'));
  }, day);
  await expect.poll(() => badge(page)).toBe(said.home.due(2));
});
