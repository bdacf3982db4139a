/** The field guide as a player meets it: from an explanation and back, by search, by keyboard, in every theme. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { untilKept } from './browser.ts';
import { allItems, answerTo, itemOf } from './play/answers.ts';
import { violations } from './play/axe.ts';
import type { GamePage } from './play/game-page.ts';
import { keyboard, press, tabTo } from './play/keyboard.ts';
import { stage } from './play/stage.ts';

const open = stage('none');

/** Plays the level of all kinds until a question was answered, and tells its name. */
async function answerFirst(game: GamePage, how: 'right' | 'wrong'): Promise<string> {
  await game.startAllKinds();
  const { item } = await game.passLooks();
  expect(await game.page.locator('.term').count()).toBe(0);
  await keyboard.give(game, answerTo(itemOf(item), how));
  await game.check();
  return item;
}

const readMore = (page: Page) => page.locator('.feedback [data-action="guide"]');
const entriesShown = (page: Page) =>
  page.locator('article[data-entry]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['entry']));
const search = async (page: Page, typed: string) => page.locator('[data-action="guide-search"]').fill(typed);
const foundIn = (page: Page, what: string) =>
  page
    .locator(`.guide-results [data-${what}]`)
    .evaluateAll((all, name) => all.map((one) => one.getAttribute(`data-${name}`)), what);

it('leads from an explanation to its entries and sources, and back to the question as it was', async () => {
  const game = await open();
  const { page } = game;
  const name = await answerFirst(game, 'wrong');
  const before = await game.now();
  const { facts } = itemOf(name);

  await readMore(page).click();
  await page.locator('article[data-entry]').first().waitFor();
  expect(new URL(page.url()).hash).toBe(`#/guide/${facts!.join('+')}`);
  expect(await entriesShown(page)).toEqual(facts);
  const entry = await page.locator('main').innerText();
  expect(entry).toMatch(/Established|Common advice|Evidence is mixed/);
  expect(entry).toContain('Not yet checked by a clinician');

  await game.action('back').click();
  expect(await game.until('answered')).toMatchObject({
    item: name,
    outcome: before.outcome,
    points: before.points,
    feedback: before.feedback,
  });
  // By way of other entries, too.
  await readMore(page).click();
  await page.locator('.crumbs a').last().click();
  await page.locator('.entry-card a').first().click();
  await page.locator('h1.entry-heading').waitFor();
  await game.action('to-question').click();
  expect((await game.until('answered')).item).toBe(name);
  // The round goes on with another question.
  const next = await game.next();
  expect(next.view).not.toBe('result');
  expect(next.item).not.toBe(name);
  await game.close();
});

it('leads back to the question by the way it came, so that the way back from there leaves the round', async () => {
  const game = await open();
  const { page } = game;
  const name = await answerFirst(game, 'right');
  await readMore(page).click();
  await page.locator('.crumbs a').last().click();
  await page.locator('.entry-card a').first().click();
  await page.locator('h1.entry-heading').waitFor();
  await game.action('to-question').click();
  expect((await game.until('answered')).item).toBe(name);
  await page.goBack();
  await page.locator('main.levels').waitFor();
  expect(new URL(page.url()).hash).toBe('#/levels');
  await page.goForward();
  expect((await game.until('answered')).item).toBe(name);
  await game.close();
});

it('keeps the shield in sight beside the way back to a question, on a small screen with large text', async () => {
  const game = await open({ viewport: { width: 320, height: 640 } });
  const { page } = game;
  await game.goTo('settings');
  await page.getByRole('slider', { name: 'Text size' }).fill('2');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['text'])).toBe('large');
  await game.goTo('home');
  await answerFirst(game, 'right');
  await readMore(page).click();
  await page.locator('article[data-entry]').first().waitFor();
  for (const action of ['back', 'safety', 'to-question']) {
    const { x, width } = (await game.action(action).boundingBox())!;
    expect([action, x >= 0, x + width <= 320]).toEqual([action, true, true]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await game.close();
});

it('opens the source of an entry in a tab of its own', async () => {
  const game = await open();
  const { page, context } = game;
  await page.evaluate(() => (location.hash = '#/guide/nmj-def'));
  const link = page.locator('.entry-sources a').first();
  expect(await link.getAttribute('rel')).toContain('noopener');
  const asked = context.waitForEvent('request', (request) => request.url().startsWith('https:'));
  const opened = context.waitForEvent('page');
  await link.click();
  expect((await asked).url()).toBe(await link.getAttribute('href'));
  expect(await opened).not.toBe(page);
  expect(new URL(page.url()).hash).toBe('#/guide/nmj-def');
  await context.close();
});

it('searches without a network, and finds only questions that were met', async () => {
  const game = await open({ serviceWorkers: 'allow' });
  const { page, context } = game;
  await untilKept(page);
  await context.setOffline(true);
  await page.reload();
  await game.goTo('guide');
  await search(page, 'acetilcoline');
  await page.locator('.guide-results').waitFor();
  expect(await foundIn(page, 'entry')).toContain('ach');
  expect(await page.locator('.found-terms').innerText()).toContain('acetylcholine');
  await search(page, 'GUILLAIN barré');
  await expect.poll(() => foundIn(page, 'entry')).toContain('gbs');

  await game.goTo('home');
  const name = await answerFirst(game, 'right');
  const unmet = allItems.find(({ id }) => !name.endsWith(`/${id}`))!;
  await game.goTo('guide');
  await search(page, itemOf(name).prompt);
  await expect.poll(() => foundIn(page, 'found-item')).toContain(name);
  await search(page, unmet.prompt);
  await expect.poll(() => foundIn(page, 'found-item')).not.toContain(name);
  expect(await foundIn(page, 'found-item')).toEqual([]);
  await game.close();
});

it('opens the meaning of a term by keyboard, and gives the focus back', async () => {
  const game = await open();
  const { page } = game;
  const name = await answerFirst(game, 'right');
  await page.locator('.feedback .term').first().waitFor();
  // From above the explanation on.
  await page.locator('.question h1').focus();
  await tabTo(game, '.feedback .term');
  const term = page.locator('.feedback .term').first();
  expect(await term.getAttribute('aria-expanded')).toBe('false');
  await press(game, 'Enter');
  const meaning = page.getByRole('dialog');
  await meaning.waitFor();
  expect(await term.getAttribute('aria-expanded')).toBe('true');
  expect(await meaning.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  expect((await meaning.innerText()).length).toBeGreaterThan(20);
  // Where the term stands in italics, its meaning does not.
  await term.evaluate((button) => (button.parentElement!.style.fontStyle = 'italic'));
  expect(await meaning.evaluate((box) => getComputedStyle(box).fontStyle)).toBe('normal');
  await press(game, 'Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
  expect((await game.now()).item).toBe(name);
  // A tap beside it closes it, too, and it leads on to an entry.
  await term.click();
  await meaning.waitFor();
  await page.locator('.question h1').click();
  await expect.poll(() => meaning.count()).toBe(0);
  await term.click();
  await meaning.getByRole('link').click();
  await page.locator('h1.entry-heading').waitFor();
  await press(game, 'Escape');
  expect((await game.until('answered')).item).toBe(name);
  await game.close();
});

it('puts what was missed first', async () => {
  const game = await open();
  const { page } = game;
  await game.goTo('guide');
  await page.locator('.chapter-grid').waitFor();
  expect(await page.locator('[data-look-again]').count()).toBe(0);
  const name = await answerFirst(game, 'wrong');
  await game.goTo('guide');
  const [first] = itemOf(name).facts!;
  await page.locator(`[data-look-again] [data-entry="${first}"]`).waitFor();
  await game.close();
});

const themes = [
  ['dark', { colorScheme: 'dark', contrast: 'no-preference' }],
  ['light', { colorScheme: 'light', contrast: 'no-preference' }],
  ['contrast', { colorScheme: 'dark', contrast: 'more' }],
] as const;

it('gives axe nothing to object to, in three themes', { timeout: 180_000 }, async () => {
  const game = await open({ viewport: { width: 390, height: 844 } });
  const { page } = game;
  const clean = async (where: string) => {
    const found: string[] = [];
    for (const [index, [theme, media]] of themes.entries()) {
      await page.emulateMedia(media);
      await page.locator(`:root[data-theme="${theme}"]`).waitFor();
      found.push(...(await violations(page, index === 0 ? 'all' : 'colours')).map((line) => `${theme}: ${line}`));
    }
    expect({ where, found }).toEqual({ where, found: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };
  await answerFirst(game, 'wrong');
  await page.locator('.feedback .term').first().click();
  await page.getByRole('dialog').waitFor();
  await clean('an explanation with a meaning open');
  for (const [detail, there] of [
    ['', '[data-look-again]'],
    ['/chapter/the-spark', '.concept-part'],
    ['/na-range', 'h1.entry-heading'],
    ['/ach+rem-pickle', 'article'],
    ['/words', '.glossary'],
    ['/simplifies', '.simplified'],
    ['/about', '.certainty'],
  ] as const) {
    await page.evaluate((hash) => (location.hash = hash), `#/guide${detail}`);
    await page.locator(there).first().waitFor();
    await clean(`#/guide${detail}`);
  }
  await page.evaluate(() => (location.hash = '#/guide'));
  await search(page, 'twitch');
  await page.locator('.guide-results').waitFor();
  await clean('results of a search');
  await game.close();
});
