/** Before the browser tests: the built game and a Chromium are there. */
import { needChromium } from '../../tools/browser.mjs';
import { buildWhatChanged } from '../../tools/build.mjs';
import { root } from '../../tools/setup.mjs';

export default async function setup(): Promise<void> {
  process.env['MISFIRE_CHROMIUM'] = needChromium(root);
  await buildWhatChanged();
}
