/** Builds localforage from its own sources without the drivers that the game never asks: half of the package's size. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';

const source = join(dirname(createRequire(import.meta.url).resolve('localforage/package.json')), 'src');
const unasked = '\0localforage-unasked-driver';
const methods = ['_initStorage', 'iterate', 'getItem', 'setItem', 'removeItem', 'clear', 'length', 'key', 'keys'];

/** Old drivers, and a polyfill for browsers of before promises. */
const unreached: readonly (readonly [RegExp, string])[] = [
  [/^\.\/drivers\/websql$/, `${unasked}:webSQLStorage`],
  [/^\.\/drivers\/localstorage$/, `${unasked}:localStorageWrapper`],
  [/(^|\/)promise$/, '\0localforage-promise'],
  [/(^|\/)serializer$/, '\0localforage-serializer'],
];

/** A Vite plugin that puts the trimmed package in the place of 'localforage' in builds; development keeps the whole. */
export function localforageTrimmed(): Plugin {
  return {
    name: 'misfire:localforage-trimmed',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'localforage') return join(source, 'localforage.js');
      if (!importer?.startsWith(source + sep)) return null;
      return unreached.find(([pattern]) => pattern.test(id))?.[1] ?? null;
    },
    load(id) {
      if (id === '\0localforage-promise') return 'export default Promise;';
      // Only those drivers turn values into text.
      if (id === '\0localforage-serializer') return 'export default {};';
      if (!id.startsWith(unasked)) return null;
      const driver = JSON.stringify(id.slice(unasked.length + 1));
      const unable = methods.map((name) => `${name}() {}`).join(', ');
      return `export default { _driver: ${driver}, _support: false, ${unable} };`;
    },
  };
}
