/** Two tabs of one learner at once: nothing is lost, and each sees the other's answers. */
import type { BrowserContext } from 'playwright-core';
import { expect, it, describe } from 'vitest';
import { bringBack } from './copies.ts';
import { copyOf, manyAnswers } from './copy-texts.ts';
import { goHome, goTo, numbers, numbersShown, pick, playLevel, playRound, press, saved } from './game.ts';
import { levelFile, statementIds, statements } from './level-texts.ts';
import { stage } from './stage.ts';

const on = stage();

const withoutLocks = (context: BrowserContext) =>
  context.addInitScript(() => {
    delete (Navigator.prototype as { locks?: unknown }).locks;
  });

describe.each([
  ['with Web Locks', async () => {}],
  ['without Web Locks', withoutLocks],
])('two tabs %s', (_how, prepare: (context: BrowserContext) => Promise<unknown>) => {
  it('keep the answers of both, and see each other without a reload', async () => {
    const device = await on.device(async (context) => void (await prepare(context)));
    const one = await device.tab();
    expect(await one.evaluate(() => 'locks' in navigator)).toBe(prepare !== withoutLocks);
    await pick(one, levelFile(statements('left', 6)));
    await pick(one, levelFile(statements('right', 6)));
    const two = await device.tab();
    const watching = await device.tab();
    await goTo(watching, 'progress');
    await playLevel(one, 'left');
    await playLevel(two, 'right');
    // Both at once, a third one looking on.
    const [left, right] = await Promise.all([playRound(one, statementIds(3)), playRound(two, statementIds(1))]);
    expect(left).toHaveLength(9);
    expect(right).toHaveLength(7);
    await expect.poll(() => numbersShown(watching)).toMatchObject({ answers: 16 });
    const seen = await numbersShown(watching);
    expect(seen.dueWeek).toBe(12);
    expect(await numbers(one)).toEqual(seen);
    expect(await numbers(two)).toEqual(seen);
    await two.reload();
    expect(await numbers(two)).toEqual(seen);
    // Settings travel, too.
    await goTo(one, 'settings');
    await press(one.locator('main.settings').getByText('Light', { exact: true }));
    await expect.poll(() => watching.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  });

  it('lose nothing while both pack a long journal', async () => {
    const device = await on.device(async (context) => void (await prepare(context)));
    const first = await device.tab();
    await bringBack(first, copyOf('Learner 1', manyAnswers(1300)));
    await saved(first);
    await pick(first, levelFile(statements('busy', 4)));
    // Packing begins as they start.
    const [one, two] = await Promise.all([device.tab(), device.tab()]);
    await playLevel(one, 'busy');
    await playLevel(two, 'busy');
    await Promise.all([playRound(one), playRound(two)]);
    await goHome(one);
    for (const page of [first, one, two]) expect((await numbers(page)).answers).toBe(1308);
    await one.reload();
    expect((await numbers(one)).answers).toBe(1308);
  });
});
