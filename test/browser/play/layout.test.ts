/** Every screen and every kind of question fits from the smallest phone to the projector, at 100 and 200 % text. */
import { describe, expect, it } from 'vitest';
import { answerTo, itemOf } from './answers.ts';
import type { GamePage } from './game-page.ts';
import { keyboard } from './keyboard.ts';
import { misfits } from './measure.ts';
import { stage } from './stage.ts';

const open = stage('none');

const sizes = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1920, height: 1080 },
] as const;

/** What of each kind has to be within reach while it is asked. */
const controls: Readonly<Record<string, readonly string[]>> = {
  'single-choice': ['.item-panel [data-option]'],
  'multiple-response': ['.item-panel [data-option]'],
  'true-false': ['.item-panel [data-option]'],
  cloze: ['.cloze-field'],
  numeric: ['.numeric-field'],
  ordering: ['.step-main', '.step-nudge'],
  matching: ['.match-card'],
  categorise: ['.sort-card', '.bin-head'],
  hotspot: ['.item-panel [data-option]', '.hotspot-area'],
  flashcard: ['.flashcard-turn'],
};

/** Holds what is on the page against each size, one after the other. */
async function expectFits(game: GamePage, where: string, reach: readonly string[]): Promise<void> {
  const faults: string[] = [];
  for (const { width, height } of sizes) {
    await game.page.setViewportSize({ width, height });
    // Observers of size answer in the next frame.
    await game.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    faults.push(...(await game.page.evaluate(misfits, reach)).map((fault) => `${width} × ${height}: ${fault}`));
  }
  expect({ where, faults }).toEqual({ where, faults: [] });
}

async function chooseTextSize(game: GamePage, share: number): Promise<void> {
  await game.goTo('settings');
  const slider = game.page.getByRole('slider', { name: 'Text size' });
  await slider.fill(String(share));
  await expect
    .poll(() => game.page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size')))
    .toBe(String(share));
}

describe.each([100, 200])('at %i %% text', (percent) => {
  it('every question, its answer and the result fit', { timeout: 180_000 }, async () => {
    const game = await open();
    await chooseTextSize(game, percent / 100);
    await game.startAllKinds();
    let looked = false;
    for (;;) {
      let now = await game.until('look', 'asking', 'result');
      if (now.view === 'look') {
        if (!looked)
          await expectFits(game, 'first look', [
            'h1',
            '[data-action="look-next"]',
            '[data-action="skip-looks"]',
            '[data-action="back"]',
            '[data-action="safety"]',
          ]);
        looked = true;
        now = await game.passLooks();
      }
      if (now.view === 'result') break;
      const item = itemOf(now.item);
      const reach = ['[data-action="back"]', '[data-action="safety"]', ...controls[item.kind]!];
      await expectFits(
        game,
        `${now.item}, asking`,
        item.kind === 'flashcard'
          ? reach
          : [...reach, '.confidences input', '[data-action="check"]', '[data-action="hint"]'],
      );
      if (item.kind === 'flashcard') {
        await game.page.locator('.flashcard-turn').click();
        await expectFits(game, `${now.item}, turned`, ['.flashcard-back', '.rating']);
        await game.option(3).click();
        await game.until('answered');
      } else {
        await keyboard.give(game, answerTo(item, 'right'));
        await game.check();
      }
      await expectFits(game, `${now.item}, answered`, [
        '.feedback-head',
        '[data-action="undo"]',
        '[data-action="report"]',
        '.sources summary',
        '[data-action="next"]',
        '[data-action="safety"]',
      ]);
      await game.next();
    }
    await expectFits(game, 'result', ['h1', '[data-action="home"]', '[data-action="play-on"]', '.result-list li']);
    await game.close();
  });

  it('every other screen fits', async () => {
    const game = await open();
    await chooseTextSize(game, percent / 100);
    for (const [screen, reach] of [
      ['home', ['[data-action]']],
      ['levels', ['h1', '[data-action]', '.level-card h3', '.level-card p']],
      ['guide', ['h1', '[data-action]', '.chapter-words strong']],
      ['progress', ['h1', '[data-action]', '.level-row']],
      ['settings', ['h1', '.settings button', '.settings select', '.settings label']],
      ['twitching', ['h1', 'button', 'li']],
      ['who', ['h1', '[data-action]', '.who-button']],
    ] as const) {
      await game.goTo(screen);
      await expectFits(game, screen, reach);
    }
    for (const overlay of ['safety', 'help']) {
      await game.goTo('home');
      await game.action(overlay).click();
      await game.page.locator('dialog[open] h2').waitFor();
      await expectFits(game, overlay, [
        'dialog h2',
        'dialog button',
        'dialog li',
        ...(overlay === 'help' ? ['dialog kbd'] : ['dialog select']),
      ]);
      await game.page.keyboard.press('Escape');
    }
    await game.close();
  });
});
