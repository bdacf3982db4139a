/** Copies the fonts that the game uses from their npm packages, as they are, with their licences, to assets/fonts/. */
import { copyFile, mkdir } from 'node:fs/promises';

const out = new URL('../fonts/', import.meta.url);
const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);

/** Italics are left to the browser, which slants the upright: 38 kB for a few words are too many. */
const files = [
  ['atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', 'atkinson-latin.woff2'],
  [
    'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
    'atkinson-latin-ext.woff2',
  ],
  ['atkinson-hyperlegible-next/LICENSE', 'atkinson-OFL.txt'],
  ['fredoka/files/fredoka-latin-wght-normal.woff2', 'fredoka-latin.woff2'],
  ['fredoka/files/fredoka-latin-ext-wght-normal.woff2', 'fredoka-latin-ext.woff2'],
  ['fredoka/LICENSE', 'fredoka-OFL.txt'],
];

export async function makeFonts() {
  await mkdir(out, { recursive: true });
  for (const [from, to] of files) await copyFile(new URL(from, packages), new URL(to, out));
}
