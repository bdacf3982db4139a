/** The page for who teaches with a level: opened from the list of levels, read, printed on one page. */
import { expect, it } from 'vitest';
import { press } from './play/keyboard.ts';
import { stage } from './play/stage.ts';

const open = stage('none');

it('tells goals, topic, words and the steps of a lesson; prints as dark text on one page; gives the focus back', async () => {
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
  const pdf = await game.page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBe(1);
  await game.page.emulateMedia({ media: null });

  await press(game, 'Escape');
  await page.waitFor({ state: 'detached' });
  await game.untilFocus(/For teachers: The spark|lesson/);
  await game.close();
});
