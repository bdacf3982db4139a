/** Saving everything of a learner to a file and bringing it back, as on the Settings screen. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { goTo, press, saved } from './game.ts';

/** The text of the file that "Save everything of …" gives. */
export async function saveCopy(page: Page): Promise<string> {
  await goTo(page, 'settings');
  return downloaded(page, () => press(page.locator('[data-action="export"]')));
}

/** The text of the file that comes of an action. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  return (await downloadedBytes(page, act)).toString('utf8');
}

export async function downloadedBytes(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await download.path());
}

/** Brings a file back. Gives what the page says of it. */
export async function bringBack(page: Page, text: string): Promise<string> {
  await goTo(page, 'settings');
  const outcome = page.locator('[data-outcome]');
  if (await outcome.isVisible()) {
    // What was said of another file must not be taken for the answer.
    await saved(page);
    await page.reload();
    await goTo(page, 'settings');
  }
  await page
    .locator('[data-action="import-file"]')
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await outcome.waitFor();
  return outcome.innerText();
}
