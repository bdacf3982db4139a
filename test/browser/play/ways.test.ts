/** What else a player can do in a round: undo, hints, own spelling, reporting, leaving and coming back, keys. */
import { describe, expect, it } from 'vitest';
import { answerTo, itemOf } from './answers.ts';
import type { GamePage } from './game-page.ts';
import { keyboard, press, tabTo } from './keyboard.ts';
import { mouse } from './mouse.ts';
import { stage } from './stage.ts';

const open = stage('none');

/** Answers the question at hand and stays with its explanation. */
async function answer(game: GamePage, how: 'right' | 'wrong') {
  const { item } = await game.passLooks();
  await mouse.give(game, answerTo(itemOf(item), how));
  return game.check();
}

/** A round of the first five questions. */
async function startFive(game: GamePage): Promise<void> {
  await game.chooseRoundLength('5');
  await game.goTo('levels');
  await game.page.locator('[data-level="all-kinds"] [data-action="play-level"]').click();
  await game.until('look');
}

describe('help in a round', () => {
  it('looks can be skipped, options taken away, an answer undone, a spelling put right; the result counts it so', async () => {
    const game = await open();
    await startFive(game);
    await game.action('skip-looks').click();
    await game.until('asking');

    await game.action('fewer').click();
    const taken = game.page.locator('.item-panel [aria-disabled="true"]');
    expect(await taken.count()).toBe(1);
    expect(await taken.innerText()).toContain('Taken away');
    await taken.click({ force: true });
    expect(await taken.getAttribute('aria-checked')).toBe('false');
    expect(await game.action('fewer').count()).toBe(0);
    expect(await answer(game, 'right')).toMatchObject({
      outcome: 'right',
      earned: '+ 75',
      points: '75 points',
      myelin: 'Myelin × 1.2',
    });

    expect((await game.next()).view).toBe('asking');
    expect(await answer(game, 'right')).toMatchObject({
      earned: '+ 120',
      points: '195 points',
      myelin: 'Myelin × 1.4',
    });
    await game.action('undo').click();
    const undone = await game.until('asking');
    expect(undone).toMatchObject({ item: 'all-kinds/thumb-signs', points: '75 points', myelin: 'Myelin × 1.2' });
    await game.untilFocus(`h1: ${undone.heading}`);
    expect(undone.said.at(-1)).toContain('Taken back.');
    expect(await game.page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await answer(game, 'right')).toMatchObject({ earned: '+ 120', points: '195 points' });
    await game.next();

    expect(await game.page.locator('.hint').count()).toBe(0);
    await game.action('hint').click();
    expect(await game.page.getByRole('note', { name: 'Hint' }).innerText()).toContain('Did anyone ever plan a cramp');
    expect(await answer(game, 'right')).toMatchObject({
      earned: '+ 105',
      points: '300 points',
      myelin: 'Myelin × 1.6',
    });
    await game.next();

    await mouse.give(game, { kind: 'cloze', text: 'flutter' });
    expect(await game.check()).toMatchObject({
      outcome: 'wrong',
      earned: '',
      points: '300 points',
      myelin: 'Myelin × 1.0',
    });
    await game.page.getByRole('button', { name: 'My spelling was right' }).click();
    await expect
      .poll(() => game.now())
      .toMatchObject({ outcome: 'right', earned: '+ 160', points: '460 points', myelin: 'Myelin × 1.8' });
    const amended = await game.now();
    expect(amended.feedback).not.toContain('It comes back later');
    expect(await game.action('amend').count()).toBe(0);
    // No look before a new concept, either: they were skipped.
    expect(await game.next()).toMatchObject({ view: 'asking', item: 'all-kinds/brain-and-cord' });

    expect(await answer(game, 'right')).toMatchObject({
      earned: '+ 180',
      points: '640 points',
      myelin: 'Myelin × 2.0',
    });
    expect((await game.next()).view).toBe('result');
    const tiles = await game.page.locator('main .figures dd').allInnerTexts();
    // Neither the one with options taken away nor the one whose key was shown counts as right first time.
    expect(tiles).toEqual(['640', '3 / 5', '5']);
    expect(await game.page.locator('main').innerText()).toContain('6 questions of this level not seen yet');

    // First looks come once: the concept of the next question was met.
    await game.action('play-on').click();
    expect(await game.until('look', 'asking')).toMatchObject({ view: 'asking', item: 'all-kinds/cranial-pairs' });
    await game.close();
  });

  it('a missed last question comes back at once; each answer is announced, though the words are the same', async () => {
    const game = await open();
    await startFive(game);
    for (let i = 0; i < 4; i++) {
      await answer(game, 'right');
      await game.next();
    }
    for (const misses of [1, 2, 3]) {
      const missed = await answer(game, 'wrong');
      expect(missed.item).toBe('all-kinds/brain-and-cord');
      expect(missed.said).toHaveLength(4 + misses);
      expect(missed.feedback).toContain(
        misses < 3 ? 'It comes back later in this round.' : 'You met this one three times.',
      );
      expect((await game.next()).view).toBe(misses < 3 ? 'asking' : 'result');
    }
    await game.close();
  });

  it('a problem can be reported: text to copy, and the way back to where one was', async () => {
    const game = await open();
    await startFive(game);
    await answer(game, 'wrong');
    await game.action('report').click();
    const dialog = game.page.getByRole('dialog', { name: 'Report a problem' });
    const text = await dialog.getByRole('textbox').inputValue();
    expect(text).toContain('all-kinds/own-fibers');
    expect(text).toContain(itemOf('own-fibers').prompt);
    await game.untilFocus('h2: Report a problem');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => dialog.getByRole('status').innerText()).toMatch(/Copied\.|Select the text and copy it\./);
    await press(game, 'Escape');
    await dialog.waitFor({ state: 'detached' });
    await game.untilFocus('report');
    expect((await game.now()).view).toBe('answered');
    await game.close();
  });

  it('checking with nothing chosen does nothing', async () => {
    const game = await open();
    await startFive(game);
    await game.passLooks();
    await game.action('check').click({ force: true });
    expect(await game.now()).toMatchObject({ view: 'asking', said: [] });
    await game.close();
  });
});

describe('ways back', () => {
  it('a double tap on Check stays with the answer', async () => {
    const game = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await startFive(game);
    await answer(game, 'right');
    await game.next();
    await game.passLooks();
    await mouse.give(game, answerTo(itemOf((await game.now()).item), 'right'));
    const check = (await game.action('check').boundingBox())!;
    const at = { x: check.x + check.width / 2, y: check.y + check.height / 2 };
    await game.page.touchscreen.tap(at.x, at.y);
    await game.page.touchscreen.tap(at.x, at.y);
    const answered = await game.until('answered');
    await game.page.waitForTimeout(500);
    expect(await game.now()).toMatchObject({ view: 'answered', item: answered.item });
    await game.action('next').tap();
    expect(await game.until('look', 'asking')).not.toMatchObject({ item: answered.item });
    await game.close();
  });

  it('who left while reading why finds it again, and the browser’s way back takes along what lay over the screen', async () => {
    const game = await open();
    await startFive(game);
    const read = await answer(game, 'wrong');
    await press(game, '?');
    await game.page.getByRole('dialog').waitFor();
    await game.page.goBack();
    await game.page.locator('main.levels').waitFor();
    expect(await game.page.getByRole('dialog').count()).toBe(0);
    await game.goTo('home');
    await game.action('play').click();
    expect(await game.until('answered')).toMatchObject({ item: read.item, outcome: 'wrong', feedback: read.feedback });
    await game.action('undo').click();
    expect(await game.until('asking')).toMatchObject({ item: read.item });
    await game.close();
  });
});

describe('keys', () => {
  it('Esc goes back, and the round goes on where it was, also after the page was loaded anew', async () => {
    const game = await open();
    await startFive(game);
    await answer(game, 'right');
    await game.next();
    const left = await game.passLooks();
    expect(left).toMatchObject({ item: 'all-kinds/thumb-signs', points: '100 points' });
    await press(game, 'Escape');
    await game.page.locator('main.home').waitFor();
    expect(await game.action('play').innerText()).toMatch(/Continue\s+Where you were: All ten kinds/);
    await keyboard.press(game, 'play');
    expect(await game.passLooks()).toMatchObject({ item: left.item, points: '100 points', myelin: 'Myelin × 1.2' });
    await answer(game, 'right');
    // A saved answer is all that a reload needs; the way on was not pressed.
    await game.page.goto(game.page.url().split('#')[0]!);
    await game.action('play').click();
    expect(await game.passLooks()).toMatchObject({
      item: 'all-kinds/spasm-unasked',
      points: '220 points',
      myelin: 'Myelin × 1.4',
    });
    await game.close();
  });

  it('? shows the keys and Esc only closes them; where one types it is a character', async () => {
    const game = await open();
    await startFive(game);
    await press(game, '?');
    const help = game.page.getByRole('dialog');
    expect(await help.innerText()).toContain('choose an option, while the options have focus');
    await press(game, 'Escape');
    await help.waitFor({ state: 'detached' });
    expect((await game.now()).view).toBe('look');
    for (let i = 0; i < 3; i++) {
      await answer(game, 'right');
      await game.next();
    }
    await tabTo(game, '.cloze-field');
    await press(game, '?', '2');
    expect(await help.count()).toBe(0);
    expect(await game.page.locator('.cloze-field').inputValue()).toBe('?2');
    await game.close();
  });

  it('shortcuts switched off: digits and ? do nothing, everything else still works', async () => {
    const game = await open();
    await game.goTo('settings');
    await game.page.getByRole('checkbox', { name: 'Use single-key shortcuts' }).click();
    await game.goTo('home');
    await startFive(game);
    await game.passLooks();
    await tabTo(game, '.item-panel [data-option]');
    await press(game, '2', '?');
    expect(await game.page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await game.page.getByRole('dialog').count()).toBe(0);
    await press(game, 'ArrowDown', 'Enter');
    await game.until('answered');
    await game.close();
  });

  it('focus is never lost: a hint, fewer options or an own spelling take it along', async () => {
    const game = await open();
    await startFive(game);
    await game.passLooks();
    await keyboard.press(game, 'fewer');
    await game.untilFocus(/^radio: .*Option [ABC]:/);
    await keyboard.press(game, 'hint');
    await game.untilFocus(/^note: Hint/);
    for (let i = 0; i < 3; i++) {
      await answer(game, 'right');
      await game.next();
    }
    await keyboard.give(game, { kind: 'cloze', text: 'flutter' });
    await press(game, 'Enter');
    await game.until('answered');
    await keyboard.press(game, 'amend');
    await expect.poll(async () => (await game.now()).outcome).toBe('right');
    await game.untilFocus('next');
    await game.close();
  });

  it('Enter held down checks, and does not rush past the explanation', async () => {
    const game = await open();
    await startFive(game);
    await game.passLooks();
    await keyboard.give(game, answerTo(itemOf('own-fibers'), 'wrong'));
    await game.page.keyboard.down('Enter');
    await game.until('answered');
    await game.untilFocus('next');
    // Pressed again without a release in between: the same as a key that repeats.
    for (let i = 0; i < 3; i++) await game.page.keyboard.down('Enter');
    expect(await game.now()).toMatchObject({ view: 'answered', item: 'all-kinds/own-fibers' });
    await game.page.keyboard.up('Enter');
    await press(game, 'Enter');
    expect((await game.until('look', 'asking')).view).toBe('look');
    await game.close();
  });
});
