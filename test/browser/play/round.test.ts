/** A round of all ten kinds, from Home to its result, by mouse, by touch and by keyboard alone. */
import { describe, expect, it } from 'vitest';
import type { GameOptions, GamePage } from './game-page.ts';
import { keyboard, press, tabTo } from './keyboard.ts';
import { mouse } from './mouse.ts';
import { stage } from './stage.ts';
import { playStory } from './story.ts';
import { touch } from './touch.ts';

const open = stage('none');
const phone: GameOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The result of the story: what was learned and missed, and when it comes back. */
async function expectResult(game: GamePage): Promise<void> {
  const { page } = game;
  await game.untilFocus('h1: The round is done');
  const figures = await page
    .locator('main .figures > *')
    .evaluateAll((tiles) =>
      tiles.map((tile) => [tile.querySelector('dt')?.textContent, tile.querySelector('dd')?.textContent]),
    );
  expect(figures).toEqual([
    ['Points', '1440'],
    ['Right first time', '7 / 11'],
    ['Longest streak', '6'],
  ]);
  const list = (heading: string) =>
    page
      .locator('.result-list', { has: page.getByRole('heading', { name: heading }) })
      .locator('li')
      .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).innerText));
  const missed = await list('Look at again');
  expect(missed).toHaveLength(4);
  for (const [i, start] of [
    'Which signs would fit',
    'A brief, unwanted flick',
    'Anatomists count',
    'A tap on the shoulder',
  ].entries()) {
    expect(missed[i]).toContain(start);
    expect(missed[i]).toContain('comes back tomorrow');
  }
  expect(missed[2]).toContain('12 pairs');
  const learned = await list('What you learned');
  expect(learned).toHaveLength(7);
  for (const line of learned) expect(line).toMatch(/comes back (tomorrow|in \d+ days)/);
  // Right without help rests for some days; with a hint or as a guess it is back tomorrow.
  expect(learned.find((line) => line.includes('two motor units'))).toMatch(/in \d+ days/);
  expect(learned.find((line) => line.includes('A spasm starts'))).toContain('tomorrow');
  expect(learned.find((line) => line.includes('Match each name'))).toContain('tomorrow');
}

describe('a round of all ten kinds', { timeout: 120_000 }, () => {
  it('by mouse', async () => {
    const game = await open();
    await game.page.getByRole('button', { name: 'Settings' }).click();
    await game.page.getByRole('radio', { name: 'All', exact: true }).click();
    await game.action('back').click();
    await game.page.getByRole('button', { name: 'Levels' }).click();
    await game.page.getByRole('button', { name: 'Play All ten kinds' }).click();
    await playStory(game, mouse);
    await expectResult(game);
    await game.action('home').click();
    await game.page.locator('main.home').waitFor();
    await game.close();
  });

  it('by touch', async () => {
    const game = await open(phone);
    await game.page.getByRole('button', { name: 'Settings' }).tap();
    await game.page.getByRole('radio', { name: 'All', exact: true }).tap();
    await game.action('back').tap();
    await game.page.getByRole('button', { name: 'Levels' }).tap();
    await game.page.getByRole('button', { name: 'Play All ten kinds' }).tap();
    await playStory(game, touch);
    await expectResult(game);
    await game.action('home').tap();
    await game.page.locator('main.home').waitFor();
    await game.close();
  });

  it('by keyboard alone', async () => {
    const game = await open();
    await keyboard.press(game, 'settings');
    await game.page.locator('main.settings').waitFor();
    await tabTo(game, 'input[type="radio"]');
    // From 10, two to the right.
    await press(game, 'ArrowRight', 'ArrowRight');
    expect(await game.page.getByRole('radio', { name: 'All', exact: true }).isChecked()).toBe(true);
    await press(game, 'Escape');
    await game.page.locator('main.home').waitFor();
    await keyboard.press(game, 'levels');
    await game.page.locator('main.levels').waitFor();
    await tabTo(game, '[data-level="all-kinds"] [data-action="play-level"]');
    await press(game, 'Enter');
    await playStory(game, keyboard);
    await expectResult(game);
    await keyboard.press(game, 'home');
    await game.page.locator('main.home').waitFor();
    await game.close();
  });
});
