/** A keyboard and nothing else: whatever has the focus is where the player is. */
import { expect } from 'vitest';
import type { Response } from '../../../src/core/items/item.ts';
import type { GamePage } from './game-page.ts';
import { arrange, stepsNow, type Hands } from './hands.ts';

const farthest = 80;

/** Presses Tab until what has the focus matches. */
export async function tabTo(game: GamePage, selector: string): Promise<void> {
  const here = () => game.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let presses = 0; presses <= farthest; presses++) {
    if (await here()) return;
    await game.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}; it is at ${(await game.now()).focus}`);
}

export async function press(game: GamePage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await game.page.keyboard.press(key);
}

const at = (game: GamePage, data: string) =>
  game.page.evaluate((name) => Number((document.activeElement as HTMLElement | null)?.dataset[name] ?? -1), data);

/** Presses an arrow until the element with the focus has this number in its data. */
async function arrowTo(game: GamePage, key: string, data: string, value: number): Promise<void> {
  for (let presses = 0; presses < farthest && (await at(game, data)) !== value; presses++) await press(game, key);
  expect(await at(game, data)).toBe(value);
}

/** The digit that chooses an option: its place in the list. */
const digitOf = async (game: GamePage, option: number) =>
  String(
    (
      await game.page
        .locator('.item-panel [data-option]')
        .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset['option'])))
    ).indexOf(option) + 1,
  );

async function give(game: GamePage, response: Response): Promise<void> {
  const { page } = game;
  switch (response.kind) {
    case 'single-choice':
      await tabTo(game, '.item-panel [data-option]');
      return press(game, await digitOf(game, response.choice));
    case 'multiple-response':
      await tabTo(game, '.item-panel [data-option]');
      for (const choice of response.choices) {
        await arrowTo(game, 'ArrowDown', 'option', choice);
        await press(game, 'Space');
      }
      return;
    case 'true-false':
      await tabTo(game, '.item-panel [data-option]');
      // From where the focus came in, Space chooses; arrows choose as they move.
      return press(game, ...(response.value ? ['Space'] : ['ArrowRight']));
    case 'cloze':
    case 'numeric':
      await tabTo(game, '.item-panel input');
      return page.keyboard.type(response.kind === 'cloze' ? response.text : String(response.value));
    case 'ordering':
      await tabTo(game, '[data-step]');
      return arrange(game, response.order, async (step, from, to) => {
        const before = await stepsNow(game);
        for (let tries = 0; (await at(game, 'step')) !== step && tries < before.length; tries++)
          await press(game, before.indexOf(await at(game, 'step')) < from ? 'ArrowDown' : 'ArrowUp');
        await press(game, 'Space', ...Array.from({ length: from - to }, () => 'ArrowUp'), 'Space');
        await expect.poll(() => stepsNow(game)).toEqual(before.toSpliced(from, 1).toSpliced(to, 0, step));
      });
    case 'matching':
      await tabTo(game, '[data-side="left"]');
      for (const [left, right] of response.rights.entries()) {
        await arrowTo(game, 'ArrowDown', 'option', left);
        await press(game, 'Space');
        await arrowTo(game, 'ArrowDown', 'option', right!);
        await press(game, 'Space');
      }
      return;
    case 'categorise':
      await tabTo(game, '[data-card]');
      for (const [card, bin] of response.bins.entries()) {
        await arrowTo(game, 'ArrowRight', 'card', card);
        await press(
          game,
          'Space',
          ...(card % 2 ? [String(bin! + 1)] : [...Array.from({ length: bin! }, () => 'ArrowRight'), 'Enter']),
        );
      }
      return;
    case 'hotspot': {
      await tabTo(game, '.item-panel [role="radio"]');
      const wanted = page.locator(`[data-area="${response.part}"]`);
      for (let presses = 0; presses < farthest && (await wanted.getAttribute('aria-pressed')) !== 'true'; presses++)
        await press(game, presses ? 'ArrowDown' : 'Space');
      return;
    }
    case 'flashcard':
      await tabTo(game, '.flashcard-turn');
      await press(game, 'Enter');
      await game.untilFocus('group: Answer');
      return press(game, String(response.rating));
  }
}

export const keyboard: Hands = {
  give,
  async press(game, action) {
    await tabTo(game, `[data-action="${action}"]`);
    await press(game, 'Enter');
  },
  async confide(game, confidence) {
    await tabTo(game, '.confidences input');
    const name = { Sure: 0, 'Think so': 1, Guess: 2 }[confidence] ?? 0;
    await press(game, 'Space', ...Array.from({ length: name }, () => 'ArrowRight'));
    expect(await game.page.getByRole('radio', { name: confidence, exact: true }).isChecked()).toBe(true);
  },
};
