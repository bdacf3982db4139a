/** Fingers: taps, and one real drag of a finger wherever something can be dragged; the rest of it goes tap by tap. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Response } from '../../../src/core/items/item.ts';
import type { GamePage } from './game-page.ts';
import { arrange, stepsNow, type Hands } from './hands.ts';

/** A finger goes down on the grip inside `from`, moves until it is over `to`, and lifts. */
async function drag(game: GamePage, from: Locator, to: Locator): Promise<void> {
  const grip = from.locator('[data-grip]').first();
  // Both ends have to be in sight, or the finger would have to wait for the list to scroll.
  await game.page.locator('.item-panel').evaluate((panel) => panel.scrollIntoView({ block: 'center' }));
  const [a, b] = [(await grip.boundingBox())!, (await to.boundingBox())!];
  const start = { x: a.x + a.width / 2, y: a.y + a.height / 2 };
  const end = { x: b.x + b.width / 2, y: b.y + b.height / 2 + 3 };
  const session = await game.context.newCDPSession(game.page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [start]);
  for (let step = 1; step <= 8; step++)
    await touch('touchMove', [
      { x: start.x + ((end.x - start.x) * step) / 8, y: start.y + ((end.y - start.y) * step) / 8 },
    ]);
  await touch('touchEnd', []);
  await session.detach();
}

async function give(game: GamePage, response: Response): Promise<void> {
  const { page } = game;
  switch (response.kind) {
    case 'single-choice':
      return game.option(response.choice).tap();
    case 'multiple-response':
      for (const choice of response.choices) await game.option(choice).tap();
      return;
    case 'true-false':
      return game.option(response.value ? 0 : 1).tap();
    case 'cloze':
    case 'numeric':
      await page.locator('.item-panel input').tap();
      return page.keyboard.type(response.kind === 'cloze' ? response.text : String(response.value));
    case 'ordering': {
      let dragged = false;
      return arrange(game, response.order, async (step, from, to) => {
        const before = await stepsNow(game);
        const place = page.locator('[data-step]').nth(to);
        if (dragged) {
          await page.locator(`[data-step="${step}"]`).tap();
          await place.tap();
        } else await drag(game, page.locator(`.step[data-drag="${step}"]`), page.locator('.step').nth(to));
        dragged = true;
        await expect.poll(() => stepsNow(game)).toEqual(before.toSpliced(from, 1).toSpliced(to, 0, step));
      });
    }
    case 'matching':
      for (const [left, right] of response.rights.entries()) {
        await page.locator(`[data-drop="left-${left}"]`).tap();
        await page.locator(`[data-drop="right-${right}"]`).tap();
      }
      return;
    case 'categorise':
      for (const [card, bin] of response.bins.entries()) {
        if (card === 0)
          await drag(game, page.locator(`.sort-slot[data-drag="0"]`), page.locator(`[data-drop="bin-${bin}"]`));
        else {
          await page.locator(`[data-card="${card}"]`).tap();
          await page.locator(`[data-bin="${bin}"]`).tap();
        }
        await page.locator(`[data-drop="bin-${bin}"] [data-card="${card}"]`).waitFor();
      }
      return;
    case 'hotspot':
      return page.locator(`[data-area="${response.part}"]`).tap();
    case 'flashcard':
      await page.locator('.flashcard-turn').tap();
      return game.option(response.rating).tap();
  }
}

export const touch: Hands = {
  give,
  press: async (game, action) => {
    // Nobody has read the answer sooner, and a double tap on Check is no wish to go on.
    if (action === 'next') await game.page.waitForTimeout(400);
    await game.action(action).tap();
  },
  confide: (game, confidence) => game.page.getByRole('radio', { name: confidence, exact: true }).tap(),
};
