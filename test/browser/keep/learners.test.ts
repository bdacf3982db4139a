/** Several people on one device: each has a journal of their own, and a guest leaves nothing behind. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addAndPlay, goHome, goTo, levelCard, numbers, press, saved, screenOf } from './game.ts';
import { levelFile, statements } from './level-texts.ts';
import { stage } from './stage.ts';
import { said } from './said.ts';

const on = stage();
const { first, learners, settings } = said;

const named = (page: Page, name: string) => page.locator(`[data-learner="${name}"]`);

/** Adds somebody in Settings, who then plays. */
async function add(page: Page, name: string): Promise<void> {
  await goTo(page, 'settings');
  await press(page.locator('[data-action="add-learner"]'));
  await page.getByLabel(learners.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: learners.save, exact: true }).click();
  await page.getByText(said.home.playing(name)).waitFor();
}

/** Chooses who plays, on "Who is playing?". */
async function playAs(page: Page, name: string | 'guest'): Promise<void> {
  await goTo(page, 'who');
  await press(name === 'guest' ? page.locator('[data-action="guest"]') : named(page, name));
  await page.locator('main.home').waitFor();
}

/** Names of the databases that the page's origin has. */
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

describe('two learners', () => {
  it('are asked who plays at the start, and keep their progress apart', async () => {
    const device = await on.device();
    const page = await device.tab();
    expect(await screenOf(page)).toBe('home');
    await addAndPlay(page, levelFile(statements('first', 3)), 'first', 3, 0);
    // Alone, nobody is asked; and a result that the page no longer knows leads home.
    await page.reload();
    await page.locator('main.home').waitFor();

    await add(page, 'Bo');
    expect(await numbers(page)).toEqual({ learned: 0, dueToday: 0, dueWeek: 0, answers: 0 });
    await goTo(page, 'levels');
    expect(await levelCard(page, 'first').count()).toBe(0);
    await addAndPlay(page, levelFile(statements('second', 2)), 'second', 2, 1);
    expect(await numbers(page)).toMatchObject({ answers: 3 });

    const fresh = await device.tab();
    expect(await screenOf(fresh)).toBe('who');
    expect(await fresh.locator('h1').innerText()).toBe(learners.heading);
    await press(named(fresh, first.learner));
    await fresh.locator('main.home').waitFor();
    expect(await numbers(fresh)).toMatchObject({ answers: 3, learned: 3 });
    await goTo(fresh, 'levels');
    expect(await levelCard(fresh, 'first').count()).toBe(1);
    expect(await levelCard(fresh, 'second').count()).toBe(0);
    await playAs(fresh, 'Bo');
    expect(await numbers(fresh)).toMatchObject({ answers: 3, learned: 1 });
    await goTo(fresh, 'levels');
    expect(await levelCard(fresh, 'second').count()).toBe(1);

    // Also when a tab is loaded anew on some other screen: nobody plays in another's name by accident.
    const late = await device.tab('#/progress');
    expect(await screenOf(late)).toBe('who');
  });

  it('have settings of their own', async () => {
    const device = await on.device();
    const page = await device.tab();
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await goTo(page, 'settings');
    await press(page.getByText(settings.themes.light, { exact: true }));
    await expect.poll(theme).toBe('light');
    await saved(page);
    await add(page, 'Bo');
    await expect.poll(theme).not.toBe('light');
    await playAs(page, first.learner);
    await expect.poll(theme).toBe('light');
  });

  it('can be renamed', async () => {
    const device = await on.device();
    const page = await device.tab();
    await goTo(page, 'settings');
    await press(page.locator('[data-action="rename-learner"]'));
    const field = page.getByLabel(learners.name, { exact: true });
    expect(await field.inputValue()).toBe(first.learner);
    await field.fill('   ');
    await page.getByRole('button', { name: learners.save, exact: true }).click();
    await page.getByText(learners.nameEmpty).waitFor();
    await field.fill('  Ada <b>B</b> ');
    await page.getByRole('button', { name: learners.save, exact: true }).click();
    await page.getByText(said.home.playing('Ada <b>B</b>')).waitFor();
    await page.reload();
    await page.getByText(said.home.playing('Ada <b>B</b>')).waitFor();
  });
});

describe('erasing', () => {
  it('asks first, and then takes everything of the one who plays, and nothing of others', async () => {
    const device = await on.device();
    const page = await device.tab();
    await addAndPlay(page, levelFile(statements('stays', 2)), 'stays', 2, 0);
    await add(page, 'Bo');
    await addAndPlay(page, levelFile(statements('goes', 2)), 'goes', 2, 0);
    const before = await databases(page);
    await goTo(page, 'settings');
    await press(page.locator('[data-action="erase"]'));
    const dialog = page.locator('[data-dialog="confirm"]');
    expect(await dialog.innerText()).toContain(settings.eraseAsk('Bo'));
    await dialog.getByRole('button', { name: said.common.cancel }).click();
    expect((await numbers(page)).answers).toBe(2);
    await goTo(page, 'settings');
    await press(page.locator('[data-action="erase"]'));
    await press(page.locator('[data-action="confirm"]'));
    await page.getByText(settings.erased('Bo')).waitFor();
    await expect.poll(() => databases(page)).toHaveLength(before.length - 1);
    await goTo(page, 'levels');
    expect(await levelCard(page, 'goes').count()).toBe(0);
    expect(await levelCard(page, 'stays').count()).toBe(1);
    expect((await numbers(page)).answers).toBe(2);
    await page.reload();
    // One learner is left: nobody is asked.
    await page.locator('main.progress').waitFor();
    expect((await numbers(page)).answers).toBe(2);
  });

  it('leaves a fresh start when the last learner goes', async () => {
    const device = await on.device();
    const page = await device.tab();
    await addAndPlay(page, levelFile(statements('goes', 2)), 'goes', 2, 0);
    await goTo(page, 'settings');
    await press(page.locator('[data-action="erase"]'));
    await press(page.locator('[data-action="confirm"]'));
    await page.getByText(settings.erased(first.learner)).waitFor();
    expect(await numbers(page)).toEqual({ learned: 0, dueToday: 0, dueWeek: 0, answers: 0 });
    await page.reload();
    expect(await numbers(page)).toEqual({ learned: 0, dueToday: 0, dueWeek: 0, answers: 0 });
  });
});

describe('a guest', () => {
  it('plays, and leaves nothing behind', async () => {
    const device = await on.device();
    const page = await device.tab();
    const before = await databases(page);
    await playAs(page, 'guest');
    await addAndPlay(page, levelFile(statements('guests', 2)), 'guests', 2, 1);
    expect((await numbers(page)).answers).toBe(3);
    expect(await databases(page)).toEqual(before);
    await goHome(page);
    await playAs(page, first.learner);
    expect((await numbers(page)).answers).toBe(0);
    await goTo(page, 'levels');
    expect(await levelCard(page, 'guests').count()).toBe(0);
    await playAs(page, 'guest');
    expect((await numbers(page)).answers).toBe(0);
    expect(await databases(page)).toEqual(before);
  });

  it('is gone after a reload', async () => {
    const device = await on.device();
    const page = await device.tab();
    await playAs(page, 'guest');
    await addAndPlay(page, levelFile(statements('guests', 2)), 'guests', 2, 0);
    await page.reload();
    await page.locator('main').waitFor();
    expect((await numbers(page)).answers).toBe(0);
    const kept = await page.evaluate(async () => {
      const found: string[] = [];
      for (const { name } of await indexedDB.databases()) found.push(name ?? '');
      return [...found, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    });
    expect(kept.filter((name) => !name.startsWith('misfire'))).toEqual([]);
  });
});
