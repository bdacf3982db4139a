/** Everything of a learner in one file, and back on another device. */
import { expect, it, describe } from 'vitest';
import { bringBack, saveCopy } from './copies.ts';
import { copyOf, manyAnswers } from './copy-texts.ts';
import { addAndPlay, goTo, levelCard, numbers, playLevel, playRound, saved } from './game.ts';
import { levelFile, statements } from './level-texts.ts';
import { stage } from './stage.ts';
import { said } from './said.ts';

const on = stage();
const { settings, first } = said;

/** A device on which somebody has played, and the copy saved there. */
async function played() {
  const page = await (await on.device()).tab();
  await addAndPlay(page, levelFile(statements('moved', 5)), 'moved', 5, 2);
  await goTo(page, 'settings');
  await page.getByText(settings.themes.light, { exact: true }).dispatchEvent('click');
  await saved(page);
  const text = await saveCopy(page);
  const here = await numbers(page);
  return { page, text, here };
}

const entriesIn = (text: string): number => (JSON.parse(text) as { entries: unknown[] }).entries.length;

describe('a copy', () => {
  it('brings the same numbers, levels and settings to a fresh device; the same file again changes nothing', async () => {
    const { text, here } = await played();
    expect(here.answers).toBe(7);
    const page = await (await on.device()).tab();
    expect(await bringBack(page, text)).toBe(settings.imported(entriesIn(text), first.learner));
    expect(await numbers(page)).toEqual(here);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    await goTo(page, 'levels');
    await levelCard(page, 'moved').waitFor();
    const once = await saveCopy(page);
    expect(await bringBack(page, text)).toBe(settings.imported(0, first.learner));
    expect(await numbers(page)).toEqual(here);
    expect((JSON.parse(await saveCopy(page)) as { entries: unknown }).entries).toEqual(
      (JSON.parse(once) as { entries: unknown }).entries,
    );
    await page.reload();
    expect(await numbers(page)).toEqual(here);
    await playLevel(page, 'moved');
    expect((await playRound(page)).length).toBeGreaterThan(0);
  });

  it('adds to what was played since, on both sides', async () => {
    const { page, text, here } = await played();
    await playLevel(page, 'moved');
    const more = (await playRound(page)).length;
    expect(await bringBack(page, text)).toBe(settings.imported(0, first.learner));
    expect((await numbers(page)).answers).toBe(here.answers + more);
  });

  it('never goes to a guest, of whom nothing is kept', async () => {
    const page = await (await on.device()).tab();
    await goTo(page, 'who');
    await page.locator('[data-action="guest"]').click();
    await page.locator('main.home').waitFor();
    expect(await bringBack(page, copyOf('Cem', manyAnswers(12)))).toBe(settings.imported(12, 'Cem'));
    await page.reload();
    await goTo(page, 'who');
    await page.locator('[data-learner="Cem"]').click();
    await page.locator('main.home').waitFor();
    expect((await numbers(page)).answers).toBe(12);
  });

  it('of somebody else goes to a learner of its own', async () => {
    const { page, here } = await played();
    expect(await bringBack(page, copyOf('Cem', manyAnswers(40)))).toBe(settings.imported(40, 'Cem'));
    expect((await numbers(page)).answers).toBe(40);
    await goTo(page, 'who');
    await page.locator(`[data-learner="${first.learner}"]`).click();
    await page.locator('main.home').waitFor();
    expect(await numbers(page)).toEqual(here);
  });
});

describe('a file that is no good', () => {
  it('is refused with a reason, and changes nothing', async () => {
    const { page, text, here } = await played();
    const before = await saveCopy(page);
    const changed = text.replace('"grade":1', '"grade":0');
    expect(changed).not.toBe(text);
    const { importReasons, importRefused } = settings;
    const files: readonly (readonly [string, string])[] = [
      [text.slice(0, text.length * 0.7), 'cut-off'],
      [changed, 'bad-checksum'],
      [copyOf('Bad', [{ nonsense: true }]), 'bad-content'],
      [JSON.stringify({ hello: 'world' }), 'not-a-backup'],
      ['\u0000\u0001 no text at all', 'not-json'],
      ['', 'not-json'],
    ];
    for (const [file, reason] of files) {
      const answer = await bringBack(page, file);
      expect(answer).toBe(`${importRefused} ${importReasons[reason]}`);
    }
    expect(await saveCopy(page)).toBe(before);
    expect(await numbers(page)).toEqual(here);
    await page.reload();
    expect(await numbers(page)).toEqual(here);
  });
});
