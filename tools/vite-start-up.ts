/** Keeps the heavy engines out of what loads first. */
import type { Plugin, Rolldown } from 'vite';

/** Packages that only a lazy chunk may hold. */
const lazyOnly = /[\\/]node_modules[\\/](phaser|howler|socket\.io-client)[\\/]/;

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** @returns the chunks that the page loads before any lazy one: entries and what they import, all the way */
function startUpChunks(bundle: Bundle): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Bundle[string] | undefined): void => {
    if (chunk?.type !== 'chunk' || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(bundle[name]);
  };
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) add(chunk);
  return [...found];
}

export function lightStartUp(): Plugin {
  return {
    name: 'misfire:light-start-up',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const chunk of startUpChunks(bundle)) {
        const heavy = chunk.moduleIds.find((id) => lazyOnly.test(id));
        if (heavy) this.error(`${chunk.fileName} loads at start-up and holds ${heavy}: import it lazily`);
      }
    },
  };
}
