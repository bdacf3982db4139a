/** The page for who teaches with a level: opened from the list of levels, read, printed on one page. */
import { expect, it } from 'vitest';
import { press } from './play/keyboard.ts';
import { stage } from './play/stage.ts';

const open = stage('none');

it('tells goals, topic, words and the steps of a lesson; prints as dark text; gives the focus back', async () => {
  const game = await open();
  await game.goTo('levels');
  const card = game.page.locator('[data-level="the-spark"]');
  expect(await card.innerText()).toContain('Best after The nerve cell');
  await card.getByRole('button', { name: 'For teachers: The spark' }).click();
  const page = game.page.getByRole('dialog', { name: 'The spark' });
  await page.locator('.lesson').waitFor();
  const text = await page.innerText();
  for (const heading of [
    'Where it fits',
    'Afterwards learners can',
    'The words of this level',
    'A lesson of 20 minutes',
  ])
    expect(text).toContain(heading);
  const minutes = [...text.matchAll(/^(\d+) min:/gm)].map((match) => Number(match[1]));
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(20);

  await game.page.emulateMedia({ media: 'print' });
  expect(await page.isVisible()).toBe(true);
  expect(await game.page.locator('main').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(false);
  const [ink, paper] = await page.evaluate((dialog) => {
    const { color, backgroundColor } = getComputedStyle(dialog);
    return [color, backgroundColor];
  });
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await game.page.emulateMedia({ media: null });

  await press(game, 'Escape');
  await page.waitFor({ state: 'detached' });
  await game.untilFocus(/For teachers: The spark|lesson/);
  await game.close();
});

it('is one page for every level, on both sizes of paper', { timeout: 120_000 }, async () => {
  const game = await open();
  await game.goTo('levels');
  const ids = await game.page
    .locator('[data-level]')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['level']!));
  expect(ids.length).toBeGreaterThanOrEqual(14);
  for (const id of ids) {
    await game.page.locator(`[data-level="${id}"] [data-action="lesson"]`).click();
    await game.page.locator('.lesson').waitFor();
    for (const format of ['A4', 'Letter']) {
      const pdf = await game.page.pdf({ format });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${id} on ${format}`).toHaveLength(1);
    }
    await press(game, 'Escape');
    await game.page.locator('.lesson').waitFor({ state: 'detached' });
  }
  await game.close();
});
