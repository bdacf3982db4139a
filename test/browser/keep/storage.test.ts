/** Storage that is blocked, fails, hangs or is damaged: the game plays on, says so, and loses nothing that can be kept. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { downloaded } from './copies.ts';
import {
  addAndPlay,
  answer,
  goHome,
  goTo,
  numbers,
  pick,
  playLevel,
  playRound,
  press,
  saved,
  untilAsked,
} from './game.ts';
import { levelFile, statements } from './level-texts.ts';
import { said } from './said.ts';
import { stage } from './stage.ts';

const on = stage();
const { play, settings } = said;

describe.each([
  [
    'is refused',
    (context: BrowserContext) =>
      context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      }),
  ],
  [
    'is not there',
    (context: BrowserContext) =>
      context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
  ],
])('storage that %s', (_how, block: (context: BrowserContext) => Promise<unknown>) => {
  it('lets the game play in memory, and it says so once', async () => {
    const device = await on.device(async (context) => void (await block(context)));
    const page = await device.tab();
    const notice = page.getByText(said.home.storageBlocked);
    await notice.waitFor();
    expect(await notice.count()).toBe(1);
    await addAndPlay(page, levelFile(statements('memory', 3)), 'memory', 3, 1);
    expect((await numbers(page)).answers).toBe(4);
    expect(await page.getByText(play.notSaved).count()).toBe(0);
    await goHome(page);
    expect(await notice.count()).toBe(1);
    await page.reload();
    expect((await numbers(page)).answers).toBe(0);
  });
});

/** Writes to the journal fail while the page's `storageFull` is set. */
const failing = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      if ('storageFull' in window && this.transaction.db.name.startsWith('misfire-journal'))
        throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
};

/** Holds the journal's store, so that every write to it hangs until the page's `letGo` is set. */
const hold = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases())
      .map((one) => one.name!)
      .find((one) => one.startsWith('misfire-journal'))!;
    const opening = indexedDB.open(name);
    await new Promise((go) => (opening.onsuccess = go));
    const store = opening.result.transaction('cells', 'readwrite').objectStore('cells');
    await new Promise<void>((held) => {
      const again = (): void => {
        held();
        if ('letGo' in window) opening.result.close();
        else store.get('mark').onsuccess = again;
      };
      again();
    });
  });

const set = (page: Page, name: 'storageFull' | 'letGo'): Promise<void> =>
  page.evaluate((flag) => void Reflect.set(window, flag, true), name);

describe('an answer that cannot be written', () => {
  it.each(['fails', 'hangs'])('is shown as not saved yet while the write %s, and saved later', async (how) => {
    const device = await on.device(failing);
    const page = await device.tab();
    await pick(page, levelFile(statements('waits', 4)));
    await playLevel(page, 'waits');
    await saved(page);
    if (how === 'fails') await set(page, 'storageFull');
    else await hold(page);
    await answer(page, 'right');
    const notice = page.getByText(play.notSaved, { exact: true });
    await notice.waitFor();
    // It plays on meanwhile.
    await press(page.locator('[data-action="next"]'));
    await untilAsked(page);
    await answer(page, 'right');
    expect(await notice.isVisible()).toBe(true);
    // Reloading now would lose them; once the storage answers, nothing is lost.
    if (how === 'fails') await page.evaluate(() => Reflect.deleteProperty(window, 'storageFull'));
    else await set(page, 'letGo');
    await saved(page);
    expect(await notice.count()).toBe(0);
    await page.reload();
    expect((await numbers(page)).answers).toBe(2);
    await playLevel(page, 'waits');
    expect(await playRound(page)).toEqual(['waits/t-3', 'waits/f-4']);
  });

  it('is told of on the other screens as well', async () => {
    const device = await on.device(failing);
    const page = await device.tab();
    await pick(page, levelFile(statements('last', 1)));
    await playLevel(page, 'last');
    await saved(page);
    await set(page, 'storageFull');
    await answer(page, 'right');
    const notice = page.getByText(play.notSaved, { exact: true });
    await notice.waitFor();
    await press(page.locator('[data-action="next"]'));
    await page.locator('[data-view="result"]').waitFor();
    expect(await notice.isVisible()).toBe(true);
    await goHome(page);
    expect(await notice.isVisible()).toBe(true);
    await goTo(page, 'settings');
    await page.getByText(settings.themes.light, { exact: true }).dispatchEvent('click');
    expect(await notice.isVisible()).toBe(true);
    await page.evaluate(() => Reflect.deleteProperty(window, 'storageFull'));
    await saved(page);
    expect(await notice.count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    expect((await numbers(page)).answers).toBe(1);
  });
});

describe('damaged entries', () => {
  it('are set aside and counted, can be saved as they are, and the rest loads', async () => {
    const device = await on.device();
    const page = await device.tab();
    await addAndPlay(page, levelFile(statements('hurt', 4)), 'hurt', 4, 0);
    expect((await numbers(page)).answers).toBe(4);
    const hurt = await page.evaluate(async () => {
      const name = (await indexedDB.databases())
        .map((one) => one.name!)
        .find((one) => one.startsWith('misfire-journal'))!;
      const opening = indexedDB.open(name);
      await new Promise((go) => (opening.onsuccess = go));
      const store = opening.result.transaction('cells', 'readwrite').objectStore('cells');
      const done = new Promise((go) => (store.transaction.oncomplete = go));
      const keys = store.getAllKeys();
      const values = store.getAll();
      await new Promise((go) => (values.onsuccess = go));
      const at = values.result.findIndex((value: unknown) => typeof value === 'string' && value.includes('"answered"'));
      const bad = (values.result[at] as string).replace('"took":', '"took":9');
      store.put(bad, keys.result[at]!);
      store.put({ nonsense: true }, 'e1:nobody/0:0000');
      await done;
      opening.result.close();
      return bad;
    });
    await page.reload();
    expect((await numbers(page)).answers).toBe(3);
    await page.getByText(said.progress.setAside(2)).waitFor();
    const raw = await downloaded(page, () => press(page.getByText(said.progress.saveRaw, { exact: true })));
    const things = (JSON.parse(raw) as { things: { raw: unknown }[] }).things.map((thing) => thing.raw);
    expect(things).toContain(hurt);
    expect(things).toContainEqual({ nonsense: true });
    // Nothing of it was dropped.
    await page.reload();
    await goTo(page, 'progress');
    await page.getByText(said.progress.setAside(2)).waitFor();
    await playLevel(page, 'hurt');
    await answer(page, 'right');
    await saved(page);
    await page.reload();
    expect((await numbers(page)).answers).toBe(4);
  });
});
