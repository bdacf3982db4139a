/** Ways to play: what a hand on a mouse, a finger or a keyboard does. */
import type { Response } from '../../../src/core/items/item.ts';
import type { GamePage } from './game-page.ts';

export interface Hands {
  /** Presses the control with this data-action. */
  press(game: GamePage, action: string): Promise<void>;
  /** Puts the response in, without checking it; a flashcard is checked by its rating. */
  give(game: GamePage, response: Response): Promise<void>;
  /** Chooses how sure one is: Sure, Think so or Guess. */
  confide(game: GamePage, confidence: string): Promise<void>;
}

/** Steps as they lie now, top to bottom. */
export const stepsNow = (game: GamePage): Promise<number[]> =>
  game.page
    .locator('[data-step]')
    .evaluateAll((steps) => steps.map((step) => Number((step as HTMLElement).dataset['step'])));

/** The moves that bring steps into an order, one place after the other: which step, and from which place to which. */
export async function arrange(
  game: GamePage,
  order: readonly number[],
  move: (step: number, from: number, to: number) => Promise<void>,
): Promise<void> {
  for (const [to, step] of order.entries()) {
    const from = (await stepsNow(game)).indexOf(step);
    if (from !== to) await move(step, from, to);
  }
}
