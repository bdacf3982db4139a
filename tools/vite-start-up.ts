/** What loads first: the page preloads the game beside its entry, and no heavy engine is in either. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Packages that only a lazy chunk may hold. */
const lazyOnly = /[\\/]node_modules[\\/](phaser|howler|socket\.io-client)[\\/]/;

/** The entry imports it dynamically, so that it can begin before this has arrived. */
const restOfStart = /[\\/]src[\\/]compose\.ts$/;

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

const isRestOfStart = (chunk: Rolldown.OutputChunk): boolean => chunk.moduleIds.some((id) => restOfStart.test(id));

/** @returns the chunks that the page loads before any lazy one: those it begins with and what they import, all the way */
function startUpChunks(bundle: Bundle): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Bundle[string] | undefined): void => {
    if (chunk?.type !== 'chunk' || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(bundle[name]);
  };
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && (chunk.isEntry || isRestOfStart(chunk))) add(chunk);
  return [...found];
}

export function startUp(): Plugin {
  return {
    name: 'misfire:start-up',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        startUpChunks(bundle)
          .filter(({ fileName, isEntry }) => !isEntry && !html.includes(fileName))
          .map(({ fileName }): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
            injectTo: 'head',
          })),
    },
    generateBundle(_options, bundle) {
      for (const chunk of startUpChunks(bundle)) {
        const heavy = chunk.moduleIds.find((id) => lazyOnly.test(id));
        if (heavy) this.error(`${chunk.fileName} loads at start-up and holds ${heavy}: import it lazily`);
      }
    },
  };
}
