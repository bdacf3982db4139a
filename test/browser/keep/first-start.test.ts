/** The first minutes on a device: what is set stays set, the emergency number is the learner's own, and level 1 ends with the safety card. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/level/level.ts';
import { root } from '../../../tools/setup.mjs';
import { copyOf, seenOnce, setAside } from './copy-texts.ts';
import { bringBack } from './copies.ts';
import { asked, choose, goHome, goTo, levelCard, press, saved, untilAsked } from './game.ts';
import { said } from './said.ts';
import { stage } from './stage.ts';

const on = stage();
const { safety, settings } = said;
const dialog = '[data-dialog="safety"]';

describe('the first start', () => {
  it('needs no form, and two taps to the first question or first look', async () => {
    const page = await (await on.device()).tab();
    await page.locator('[data-action="play"]').click();
    await page.locator('.first-look, .question').waitFor();
  });

  it('keeps every setting that was changed', async () => {
    const page = await (await on.device()).tab();
    await goTo(page, 'settings');
    const radio = (name: string) => page.getByRole('radio', { name, exact: true });
    await radio('5').check({ force: true });
    await radio(settings.themes.contrast).check({ force: true });
    await radio(settings.fonts.dyslexia).check({ force: true });
    await page.getByLabel(settings.withoutRare).check({ force: true });
    await page.getByLabel(settings.shortcuts).uncheck({ force: true });
    await page.getByLabel(settings.textSize).fill('1.5');
    await page.getByLabel(settings.retention).fill('0.85');
    await page.getByLabel(settings.soundVolume).fill('0');
    await page.getByLabel(settings.region).selectOption('at');
    await saved(page);
    await page.reload();
    await page.locator('main.settings').waitFor();
    const now = {
      length: await radio('5').isChecked(),
      theme: await radio(settings.themes.contrast).isChecked(),
      font: await radio(settings.fonts.dyslexia).isChecked(),
      rare: await page.getByLabel(settings.withoutRare).isChecked(),
      shortcuts: await page.getByLabel(settings.shortcuts).isChecked(),
      textSize: await page.getByLabel(settings.textSize).inputValue(),
      retention: await page.getByLabel(settings.retention).inputValue(),
      sound: await page.getByLabel(settings.soundVolume).inputValue(),
      region: await page.getByLabel(settings.region).inputValue(),
    };
    expect(now).toEqual({
      length: true,
      theme: true,
      font: true,
      rare: true,
      shortcuts: false,
      textSize: '1.5',
      retention: '0.85',
      sound: '0',
      region: 'at',
    });
    const look = await page.evaluate(() => {
      const { theme, font } = document.documentElement.dataset;
      return [theme, font, document.documentElement.style.getPropertyValue('--text-size')];
    });
    expect(look).toEqual(['contrast', 'dyslexia', '1.5']);
  });

  it('shows the emergency number of the region chosen on the safety card, from there or from Settings', async () => {
    const page = await (await on.device()).tab();
    await press(page.locator('[data-action="safety"]'));
    await page.locator(dialog).getByText(safety.callUnknown).waitFor();
    expect(await page.locator(`${dialog} a[href^="tel:"]`).count()).toBe(0);
    await page.locator(`${dialog} select`).selectOption('us');
    const call = page.locator(`${dialog} a[href^="tel:"]`);
    await call.waitFor();
    expect([await call.getAttribute('href'), (await call.innerText()).trim()]).toEqual(['tel:911', safety.call('911')]);
    await page.getByText(safety.understood, { exact: true }).click();
    await goTo(page, 'settings');
    expect(await page.getByLabel(settings.region).inputValue()).toBe('us');
    await page.getByLabel(settings.region).selectOption('au');
    await saved(page);
    await page.reload();
    await goHome(page);
    await press(page.locator('[data-action="safety"]'));
    expect(await call.getAttribute('href')).toBe('tel:000');
  });
});

describe('level 1', () => {
  const level = JSON.parse(readFileSync(join(root, 'levels/twitch-or-spasm.json'), 'utf8')) as Level;
  /** Statements that a round may end on; one of them is left to be seen, everything else was, and is set aside. */
  const calm = level.items.filter(
    (item) => item.kind === 'true-false' && item.scored !== false && ['reassure', 'everyday'].includes(item.tone),
  );

  it('closes with the safety card once each of its items was seen, and not before', async () => {
    expect(calm.length).toBeGreaterThan(1);
    const page = await (await on.device()).tab();
    const yesterday = Math.floor(Date.now() / 86_400_000) - 1;
    const last = calm.at(-1)!;
    const others = level.items.filter((item) => item !== last);
    await bringBack(
      page,
      copyOf('Learner 1', [
        ...seenOnce(level.id, others, yesterday),
        ...setAside(
          level.id,
          others.filter((item) => !calm.includes(item)),
          yesterday,
        ),
      ]),
    );
    await goTo(page, 'levels');
    const scored = level.items.filter((item) => item.scored !== false).length;
    expect(await levelCard(page, level.id).innerText()).toContain(said.levels.seen(scored - 1, scored));
    await press(levelCard(page, level.id).locator('[data-action="play-level"]'));
    const names: string[] = [];
    while ((await untilAsked(page)) === 'question') {
      expect(await page.locator(dialog).count()).toBe(0);
      names.push(await asked(page));
      const now = calm.find(({ id }) => `${level.id}/${id}` === names.at(-1));
      if (now?.kind !== 'true-false') throw new Error(`${names.at(-1)} was not expected`);
      await choose(page, now.key);
      await page.locator('[data-outcome="right"]').waitFor();
      await press(page.locator('[data-action="next"]'));
    }
    expect(names).toContain(`${level.id}/${last.id}`);
    await page.locator(dialog).waitFor();
    await page.getByText(safety.understood, { exact: true }).click();
    await expect.poll(() => page.locator(dialog).count()).toBe(0);
    expect(await page.locator('[data-view="result"]').isVisible()).toBe(true);
  });
});
