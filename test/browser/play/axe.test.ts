/** axe-core finds nothing on any screen, in three themes, at phone and laptop size. */
import { expect, it } from 'vitest';
import type { Item, Response } from '../../../src/core/items/item.ts';
import { long } from '../../counts.ts';
import { answerTo, itemOf } from './answers.ts';
import { violations } from './axe.ts';
import type { GamePage } from './game-page.ts';
import { keyboard } from './keyboard.ts';
import { stage } from './stage.ts';

const open = stage('none');

const themes = [
  ['dark', { colorScheme: 'dark', contrast: 'no-preference' }],
  ['light', { colorScheme: 'light', contrast: 'no-preference' }],
  ['contrast', { colorScheme: 'dark', contrast: 'more' }],
] as const;
const sizes = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
] as const;

async function expectClean(game: GamePage, where: string): Promise<void> {
  const found: string[] = [];
  for (const size of sizes) {
    await game.page.setViewportSize(size);
    // At its end: on the way there the actions lie over what is still to be scrolled, which axe takes for covered.
    await game.page.evaluate(() => document.querySelector('.play-card')?.scrollTo({ top: 1e6, behavior: 'instant' }));
    for (const [index, [theme, media]] of themes.entries()) {
      await game.page.emulateMedia(media);
      await game.page.locator(`:root[data-theme="${theme}"]`).waitFor();
      // Themes change colours and nothing else.
      const rules = long || index === 0 ? 'all' : 'colours';
      found.push(...(await violations(game.page, rules)).map((line) => `${theme}, ${size.width} px: ${line}`));
    }
  }
  expect({ where, found }).toEqual({ where, found: [] });
}

/** A wrong answer that was not taken away. */
async function wrongAnswer(game: GamePage, item: Item): Promise<Response> {
  if (item.kind !== 'single-choice') return answerTo(item, 'wrong');
  const left = await game.page
    .locator('.item-panel [data-option]:not([data-removed])')
    .evaluateAll((options) => options.map((option) => Number((option as HTMLElement).dataset['option'])));
  return { kind: item.kind, choice: left.find((choice) => !item.options[choice]!.key)! };
}

it('is at work: it sees a picture that says nothing', async () => {
  const game = await open();
  await game.page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  expect((await violations(game.page)).join()).toContain('image-alt');
  await game.close();
});

it(
  'a round: first look, every kind asked and answered, a dialog over it, the result',
  { timeout: 180_000 },
  async () => {
    const game = await open();
    await game.startAllKinds();
    const done = new Set<string>();
    for (;;) {
      const now = await game.until('look', 'asking', 'result');
      if (now.view === 'look') {
        if (!done.has('look')) await expectClean(game, 'first look');
        done.add('look');
        await game.action('look-next').click();
        await expect.poll(async () => (await game.now()).heading).not.toBe(now.heading);
        continue;
      }
      if (now.view === 'result') break;
      const item = itemOf(now.item);
      const isNew = !done.has(item.kind);
      done.add(item.kind);
      if (isNew && item.kind === 'single-choice') {
        await game.action('hint').click();
        await game.action('fewer').click();
      }
      if (isNew) await expectClean(game, `${item.kind}, asking`);
      await keyboard.give(game, isNew ? await wrongAnswer(game, item) : answerTo(item, 'right'));
      if (item.kind !== 'flashcard') await game.action('check').click();
      await game.until('answered');
      if (isNew) await expectClean(game, `${item.kind}, answered`);
      if (item.kind === 'numeric' && isNew) {
        await game.action('report').click();
        await expectClean(game, 'report a problem');
        await game.page.keyboard.press('Escape');
      }
      await game.next();
    }
    await expectClean(game, 'result');
    await game.goTo('progress');
    await game.page.locator('details summary').first().click();
    await expectClean(game, 'progress with answers');
    await game.close();
  },
);

it('every other screen', async () => {
  const game = await open();
  for (const screen of ['home', 'levels', 'guide', 'progress', 'settings', 'twitching', 'who']) {
    await game.goTo(screen);
    await expectClean(game, screen);
  }
  await game.action('add-learner').click();
  await expectClean(game, 'a name to type');
  for (const overlay of ['safety', 'help']) {
    await game.goTo('home');
    await game.action(overlay).click();
    await game.page.locator('dialog[open] h2').waitFor();
    await expectClean(game, overlay);
    await game.page.keyboard.press('Escape');
  }
  await game.goTo('levels');
  await game.page.locator('[data-action="level-file"]').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "format": 1, "id": "Broken", "items": [] }'),
  });
  await game.page.locator('[data-import="refused"]').waitFor();
  await expectClean(game, 'a level file refused');
  await game.close();
});

it('the error page', async () => {
  const game = await open();
  // A screen whose code cannot be had.
  await game.page.route(/settings-.*\.js$/, (route) => route.abort());
  await game.page.evaluate(() => (location.hash = '#/settings'));
  await game.page.getByRole('heading', { name: 'Something misfired' }).waitFor();
  await game.page.locator('details summary').click();
  await expectClean(game, 'error');
  await game.context.close();
});
