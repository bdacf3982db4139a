/** A hand on a mouse: clicks, and drags where something can be dragged. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Response } from '../../../src/core/items/item.ts';
import type { GamePage } from './game-page.ts';
import { arrange, stepsNow, type Hands } from './hands.ts';

async function drag(game: GamePage, from: Locator, to: Locator): Promise<void> {
  const { mouse } = game.page;
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  const [a, b] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await mouse.move(a.x + a.width / 2, a.y + a.height / 2);
  await mouse.down();
  await mouse.move(b.x + b.width / 2, b.y + b.height / 2 + 3, { steps: 6 });
  await mouse.up();
}

async function give(game: GamePage, response: Response): Promise<void> {
  const { page } = game;
  switch (response.kind) {
    case 'single-choice':
      return game.option(response.choice).click();
    case 'multiple-response':
      for (const choice of response.choices) await game.option(choice).click();
      return;
    case 'true-false':
      return game.option(response.value ? 0 : 1).click();
    case 'cloze':
    case 'numeric':
      await page.locator('.item-panel input').click();
      return page.keyboard.type(response.kind === 'cloze' ? response.text : String(response.value));
    case 'ordering':
      return arrange(game, response.order, async (step, from, to) => {
        const before = await stepsNow(game);
        await drag(game, page.locator(`[data-step="${step}"]`), page.locator('[data-step]').nth(to));
        await expect.poll(() => stepsNow(game)).toEqual(before.toSpliced(from, 1).toSpliced(to, 0, step));
      });
    case 'matching':
      for (const [left, right] of response.rights.entries())
        await drag(game, page.locator(`[data-drop="left-${left}"]`), page.locator(`[data-drop="right-${right}"]`));
      return;
    case 'categorise':
      for (const [card, bin] of response.bins.entries())
        await drag(game, page.locator(`[data-card="${card}"]`), page.locator(`[data-drop="bin-${bin}"]`));
      return;
    case 'hotspot':
      return page.locator(`[data-area="${response.part}"]`).click();
    case 'flashcard':
      await page.locator('.flashcard-turn').click();
      return game.option(response.rating).click();
  }
}

export const mouse: Hands = {
  give,
  press: (game, action) => game.action(action).click(),
  confide: (game, confidence) => game.page.getByRole('radio', { name: confidence, exact: true }).click(),
};
