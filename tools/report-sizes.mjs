// @ts-check
/** Tells how heavy the built game is: each script and style, what loads at start, and the whole install. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const kilo = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

/** @param {string} path @param {string} ending */
function sentSize(path, ending) {
  return statSync(existsSync(path + ending) ? path + ending : path).size;
}

/**
 * @param {string} game the folder of the built and compressed game
 * @returns {{ startUp: number, install: number, lines: string[] }} bytes: gzip of the scripts and styles that
 * index.html names; brotli (where there is one) of all files; and a table for people
 */
export function sizes(game) {
  const names = readdirSync(game, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(game, name)).isFile() && !/\.(br|gz)$/.test(name));
  const page = readFileSync(join(game, 'index.html'), 'utf8');
  const atStart = new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]));
  const code = names
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, gzip: sentSize(join(game, name), '.gz') }))
    .toSorted((a, b) => b.gzip - a.gzip);
  const startUp = code.filter(({ name }) => atStart.has(name)).reduce((sum, { gzip }) => sum + gzip, 0);
  const install = names.reduce((sum, name) => sum + sentSize(join(game, name), '.br'), 0);
  const lines = [
    ...code.map(({ name, gzip }) => `${kilo(gzip)} gzip  ${atStart.has(name) ? '* ' : '  '}${name}`),
    `${kilo(startUp)} gzip  * named by index.html`,
    `${kilo(install)} sent  ${names.length} files, the whole install`,
  ];
  return { startUp, install, lines };
}
