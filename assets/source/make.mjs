/** `npm run assets`: makes what lies in assets/ and is drawn or synthesised by program. Needs ffmpeg and a Chromium. */
import { makeFonts } from './fonts.mjs';
import { makeIcons } from './icons/make.mjs';
import { makeSounds } from './sound/make.mjs';

const makers = { fonts: makeFonts, icons: makeIcons, sound: makeSounds };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(makers, name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(makers).join(', ')}.`);
  process.exit(1);
}
for (const [name, make] of Object.entries(makers)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  await make();
  console.log(`${name}: made`);
}
