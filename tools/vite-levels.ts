/**
 * Vite plugin: the virtual modules `virtual:misfire/levels` and `virtual:misfire/guide`. They hold addresses of JSON
 * files, fetched when needed: one with the cards of all levels, and one for each level; the field guide. A level that is not right stops the build, and covers the page in
 * development. Changes under levels/ reload the page.
 */
import { resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { levelCard } from '../src/app/levels/level-card.ts';
import type { LevelCard } from '../src/core/level/card.ts';
import { packCards } from '../src/app/levels/packed-cards.ts';
import { problemLine } from '../src/words/en/problem-line.ts';
import { type LevelsFolder, readLevelsFolder } from './levels-folder.ts';
import { packGlossary, packGuide } from './levels-guide-pack.ts';
import { packLevel, packShared } from './levels-pack.ts';

const moduleId = 'virtual:misfire/levels';
const guideId = 'virtual:misfire/guide';
const resolved = (id: string): string => `\0${id}`;
/** Where the development server has the packed levels, below the base. */
const devFolder = '@misfire-levels/';
/** What is packed beside the levels. No level can have these names: an id holds no underscore. */
const beside = {
  _cards: (all) => packCards(cardsOf(all)),
  _shared: packShared,
  _guide: packGuide,
  _glossary: packGlossary,
} satisfies Readonly<Record<string, (all: LevelsFolder) => object>>;

export default function levels(folder = 'levels'): Plugin {
  let config: ResolvedConfig;
  let root = folder;
  let read: LevelsFolder | undefined;

  /** Everything under the folder, read once until something changes. */
  const content = (): LevelsFolder => {
    read ??= readLevelsFolder(root, config.root);
    const errors = read.problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return read;
    throw new Error(
      `The levels are not right. Mend them:\n${errors.map((problem) => problemLine(problem)).join('\n')}`,
    );
  };

  return {
    name: 'misfire-levels',
    configResolved(resolved) {
      config = resolved;
      root = resolve(config.root, folder);
    },
    buildStart() {
      read = undefined;
    },
    resolveId: (id) => (id === moduleId || id === guideId ? resolved(id) : undefined),
    load(id) {
      if (id !== resolved(moduleId) && id !== resolved(guideId)) return undefined;
      const all = content();
      const address = (name: string, packed: () => object): string => {
        if (config.command === 'serve') return JSON.stringify(`${config.base}${devFolder}${name}.json`);
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `level-${name.replace('_', '')}.json`, source: JSON.stringify(packed()) })}`;
      };
      const addressOf = (name: keyof typeof beside): string => address(name, () => beside[name](all));
      if (id === resolved(guideId))
        return [
          `export const guideUrl = ${addressOf('_guide')};`,
          `export const glossaryUrl = ${addressOf('_glossary')};`,
        ].join('\n');
      const urls = all.levels.map(
        (each) => `${JSON.stringify(each.level.id)}: ${address(each.level.id, () => packLevel(each, all))}`,
      );
      return [
        `export const firstLevel = ${JSON.stringify(cardsOf(all)[0]?.id)};`,
        `export const cardsUrl = ${addressOf('_cards')};`,
        `export const levelUrls = { ${urls.join(', ')} };`,
        `export const sharedUrl = ${addressOf('_shared')};`,
      ].join('\n');
    },
    configureServer(server) {
      // Read anew each time: the watcher joins changes that follow each other closely, and would leave an old state.
      const fresh = (): LevelsFolder => {
        read = undefined;
        return content();
      };
      serve(server, () => config.base, fresh);
      server.watcher.add(root);
      const changed = (path: string): void => {
        if (!path.startsWith(root + sep)) return;
        read = undefined;
        for (const id of [moduleId, guideId]) {
          const module = server.moduleGraph.getModuleById(resolved(id));
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
    },
  };
}

/** Cards of all levels, in the order of the journey. */
function cardsOf({ levels: all }: LevelsFolder): LevelCard[] {
  return all.map(({ level }) => levelCard(level)).toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

function packedNamed(name: string, all: LevelsFolder): object | undefined {
  if (Object.hasOwn(beside, name)) return beside[name as keyof typeof beside](all);
  const level = all.levels.find((each) => each.level.id === name);
  return level && packLevel(level, all);
}

/** Answers requests for packed levels while developing. */
function serve(server: ViteDevServer, base: () => string, content: () => LevelsFolder): void {
  server.middlewares.use((request, response, next) => {
    const start = base() + devFolder;
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith(start) && !path.startsWith(`/${devFolder}`)) return next();
    try {
      const name = decodeURIComponent(path.slice(path.indexOf(devFolder) + devFolder.length)).replace(/\.json$/, '');
      const all = content();
      const packed = packedNamed(name, all);
      if (!packed) return next();
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-cache');
      response.end(JSON.stringify(packed));
    } catch (error) {
      next(error);
    }
  });
}
