/** A level file of the learner's own: added, played offline, mended, thinned out, handed on and removed. */
import { expect, it, describe } from 'vitest';
import { untilKept } from '../browser.ts';
import { downloadedBytes } from './copies.ts';
import {
  addAndPlay,
  asked,
  answer,
  choose,
  drop,
  fileOutcome,
  goHome,
  goTo,
  levelCard,
  next,
  numbers,
  pick,
  playLevel,
  playRound,
  press,
  saved,
  untilAsked,
} from './game.ts';
import { levelFile, picturedLevel, statements } from './level-texts.ts';
import { said } from './said.ts';
import { stage } from './stage.ts';

const on = stage();
const { levels } = said;

describe('a good level file', () => {
  it('can be dropped on any screen, is listed, and is played after a reload without a network', async () => {
    const device = await on.device();
    const page = await device.tab();
    expect(await drop(page, levelFile(statements('dropped', 3)))).toBe('added');
    // It shows where it went.
    await page.getByText(levels.added('Level dropped')).waitFor();
    expect(await levelCard(page, 'dropped').innerText()).toContain(levels.seen(0, 3));
    await saved(page);
    await untilKept(page);
    await on.cutOff();
    await page.reload();
    await playLevel(page, 'dropped');
    expect(await playRound(page)).toHaveLength(3);
    await goTo(page, 'levels');
    expect(await levelCard(page, 'dropped').innerText()).toContain(levels.seen(3, 3));
  });

  it('can be picked, also with a byte-order mark and under any name', async () => {
    const page = await (await on.device()).tab();
    const file = levelFile(statements('marked', 2), 'my own level.JSON');
    expect(await pick(page, { ...file, buffer: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file.buffer]) })).toBe(
      'added',
    );
    await page.reload();
    await playLevel(page, 'marked');
  });

  it('shows HTML in its texts as text', async () => {
    const page = await (await on.device()).tab();
    const html = '<img src=x onerror="document.title=1"><b>bold</b><script>document.title=1</script>';
    const level = statements('html', 1);
    const spiked = {
      ...level,
      title: `T ${html}`,
      summary: `S ${html}`,
      concepts: [{ ...level.concepts[0]!, name: `C ${html}`, firstLook: { text: `L ${html}` } }],
      items: level.items.map((item) => ({ ...item, prompt: `P ${html}`, explanation: `E ${html}`, hint: `H ${html}` })),
    };
    expect(await pick(page, levelFile(spiked as typeof level))).toBe('added');
    const shows = async (text: string) =>
      expect((await page.locator('#app').innerText()).replace(/\s+/g, ' ')).toContain(text);
    await shows(`T ${html}`);
    await shows(`S ${html}`);
    await press(levelCard(page, 'html').locator('[data-action="play-level"]'));
    await page.locator('.first-look').waitFor();
    await shows(`C ${html}`);
    await shows(`L ${html}`);
    await untilAsked(page);
    await shows(`P ${html}`);
    await press(page.locator('[data-action="hint"]'));
    await shows(`H ${html}`);
    await answer(page, 'right');
    await shows(`E ${html}`);
    expect(await next(page)).toBe('result');
    await shows(`P ${html}`);
    expect(await page.locator('#app img, #app script, #app b').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  it('can be a zip with a picture', async () => {
    const device = await on.device();
    const page = await device.tab();
    expect(await drop(page, picturedLevel('pictured'))).toBe('added');
    const drawn = async () => {
      await playLevel(page, 'pictured');
      const picture = page.locator('.question img');
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(1);
      expect(await picture.getAttribute('src')).toMatch(/^blob:/);
    };
    await drawn();
    await saved(page);
    await page.reload();
    await drawn();
  });

  it('is handed on byte by byte', async () => {
    const page = await (await on.device()).tab();
    for (const file of [levelFile(statements('plain', 2)), picturedLevel('zipped')]) {
      await drop(page, file);
      const id = file.name.split('.')[0]!;
      await levelCard(page, id).waitFor();
      const bytes = await downloadedBytes(page, () =>
        press(levelCard(page, id).getByText(levels.share, { exact: true })),
      );
      expect(bytes.equals(file.buffer)).toBe(true);
    }
  });
});

describe('a level that changes', () => {
  it('starts the memory of a mended key anew, says so once, and keeps the rest', async () => {
    const page = await (await on.device()).tab();
    const level = statements('changes', 4);
    await addAndPlay(page, levelFile(level), 'changes', 4, 0);
    expect(await numbers(page)).toMatchObject({ answers: 4, learned: 4 });
    const mended = {
      ...level,
      items: level.items.map((item) =>
        item.id === 'f-2' && item.kind === 'true-false' ? { ...item, key: true } : item,
      ),
    };
    expect(await pick(page, levelFile(mended))).toBe('replaced');
    const notice = page.getByText(said.play.myKeyMended(1));
    await notice.waitFor();
    expect(await numbers(page)).toMatchObject({ answers: 4, learned: 3 });
    await saved(page);
    await page.reload();
    expect(await numbers(page)).toMatchObject({ answers: 4, learned: 3 });
    await goTo(page, 'levels');
    await levelCard(page, 'changes').waitFor();
    expect(await notice.count()).toBe(0);
    // The key that counts is the new one.
    await playLevel(page, 'changes');
    while ((await asked(page)) !== 'changes/f-2') {
      await answer(page, 'right');
      expect(await next(page)).toBe('question');
    }
    await choose(page, true);
    await page.locator('[data-outcome="right"]').waitFor();
  });

  it('keeps the history of an item that it no longer has', async () => {
    const page = await (await on.device()).tab();
    const level = statements('thinner', 4);
    await addAndPlay(page, levelFile(level), 'thinner', 4, 0);
    const before = await numbers(page);
    const thinner = { ...level, items: level.items.slice(0, 3) };
    expect(await pick(page, levelFile(thinner))).toBe('replaced');
    expect(await levelCard(page, 'thinner').innerText()).toContain(levels.seen(3, 3));
    expect((await numbers(page)).answers).toBe(before.answers);
    // And it is there again when the item is.
    expect(await pick(page, levelFile(level))).toBe('replaced');
    expect(await levelCard(page, 'thinner').innerText()).toContain(levels.seen(4, 4));
    expect(await numbers(page)).toEqual(before);
  });

  it('goes on with a round of which an item was taken away', async () => {
    const page = await (await on.device()).tab();
    const level = statements('shrinks', 4);
    await pick(page, levelFile(level));
    await playLevel(page, 'shrinks');
    await answer(page, 'right');
    await next(page);
    await pick(page, levelFile({ ...level, items: level.items.filter(({ id }) => id !== 'f-2') }));
    await playLevel(page, 'shrinks');
    expect(await playRound(page)).toEqual(['shrinks/t-3', 'shrinks/f-4']);
  });

  it('is removed after asking, keeps its history, and comes back with it', async () => {
    const page = await (await on.device()).tab();
    const file = levelFile(statements('leaves', 3));
    await addAndPlay(page, file, 'leaves', 3, 0);
    const before = await numbers(page);
    await goTo(page, 'levels');
    await press(levelCard(page, 'leaves').getByText(levels.remove, { exact: true }));
    await page.getByText(levels.removeAsk('Level leaves')).waitFor();
    await page.getByRole('button', { name: said.common.cancel }).click();
    expect(await levelCard(page, 'leaves').count()).toBe(1);
    await press(levelCard(page, 'leaves').getByText(levels.remove, { exact: true }));
    await press(page.locator('[data-action="confirm"]'));
    await page.getByText(levels.removed('Level leaves')).waitFor();
    expect(await levelCard(page, 'leaves').count()).toBe(0);
    await saved(page);
    await page.reload();
    await goTo(page, 'levels');
    await levelCard(page, 'twitch-or-spasm').waitFor();
    expect(await levelCard(page, 'leaves').count()).toBe(0);
    expect((await numbers(page)).answers).toBe(before.answers);
    expect(await pick(page, file)).toBe('added');
    expect(await numbers(page)).toEqual(before);
  });

  it('leaves no round behind that cannot go on when it is removed in the middle', async () => {
    const page = await (await on.device()).tab();
    await pick(page, levelFile(statements('cut', 3)));
    await playLevel(page, 'cut');
    await answer(page, 'right');
    await goTo(page, 'levels');
    await press(levelCard(page, 'cut').getByText(levels.remove, { exact: true }));
    await press(page.locator('[data-action="confirm"]'));
    await page.getByText(levels.removed('Level cut')).waitFor();
    await goHome(page);
    await press(page.locator('[data-action="play"]'));
    // Either its end is shown, or something else is played: never an error, never nothing.
    await page.locator('[data-view="result"], .first-look, .question').first().waitFor();
    expect(await fileOutcome(page).count()).toBe(0);
  });
});
