/** The direction of imports, as DESIGN.md draws it, and the rules of the core. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

interface Module {
  /** Relative to src, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Comments away, so that words in them are no code. Strings stay: addresses of imports are strings. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const importOf = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"]+)\1/g;

function readModule(path: string): Module {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, imports: [...withoutComments(text).matchAll(importOf)].map((match) => match[2] ?? '') };
}

const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map(readModule);

/** Where an import leads: a path relative to src, or the name of a package. */
function target(from: Module, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(from.path), specifier) : specifier;
}

const layerOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);

/** What each folder may import besides itself: other folders, single modules, packages. */
const arrows: Readonly<Record<string, readonly RegExp[]>> = {
  core: [/^ts-fsrs$/, /^valibot$/],
  journal: [/^core\//, /^localforage$/],
  world: [/^core\//, /^phaser$/],
  sound: [/^core\//, /^howler$/],
  live: [/^core\//, /^socket\.io-client$/],
  app: [
    /^core\//,
    /^(journal|world|sound|live)\/port\.ts$/,
    /^@preact\/signals-core$/,
    /^fflate$/,
    /^virtual:misfire\/(levels|guide)$/,
    /^workbox-(core|precaching|routing)$/,
  ],
  ui: [/^app\//, /^core\//, /^words\//, /^preact(\/hooks)?$/, /^@preact\/signals(-core)?$/],
  words: [],
  server: [/^core\//, /^words\//, /^node:/, /^sirv$/],
  'main.ts': [/./],
  'compose.ts': [/./],
};

/** Styles and pictures carry no code. */
const isCode = (specifier: string): boolean => !/\.(css|svg|png|woff2|webm|m4a|mp3)(\?.*)?$/.test(specifier);

function forbidden(module: Module): string[] {
  const layer = layerOf(module.path);
  const allowed = arrows[layer] ?? [];
  return module.imports
    .filter(isCode)
    .map((specifier) => target(module, specifier))
    .filter((to) => layerOf(to) !== layer && !allowed.some((arrow) => arrow.test(to)))
    .map((to) => `${module.path} -> ${to}`);
}

/** Modules that import each other in a ring, or undefined. Imports of types count: they tie minds, not programs. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('architecture', () => {
  it('reads the modules', () => {
    expect(modules.length).toBeGreaterThan(40);
    expect(modules.find(({ path }) => path === 'core/items/item.ts')?.imports).toContain('./cloze/shape.ts');
  });

  it('knows every folder of src', () => {
    expect([...new Set(modules.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in arrows))).toEqual([]);
  });

  it.each(Object.keys(arrows))('%s imports only what it may', (layer) => {
    expect(modules.filter(({ path }) => layerOf(path) === layer).flatMap(forbidden)).toEqual([]);
  });

  it('would refuse a wrong import', () => {
    const wrong = { path: 'core/play/round.ts', text: '', imports: ['../../ui/x.ts', 'phaser', '../level/level.ts'] };
    expect(forbidden(wrong)).toEqual(['core/play/round.ts -> ui/x.ts', 'core/play/round.ts -> phaser']);
  });

  it('has no ring of imports', () => {
    expect(
      findCycle(new Map(modules.map((module) => [module.path, module.imports.map((to) => target(module, to))]))),
    ).toBe(undefined);
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  it('has no file over 300 lines', () => {
    const long = modules.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('keeps clock, chance and browser out of the core', () => {
    const impure =
      /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bperformance\.now\b|\b(window|document|globalThis|localStorage)\b\s*[.[]/;
    const found = modules.filter(({ path, text }) => layerOf(path) === 'core' && impure.test(withoutComments(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
    expect(impure.test('const now = Date.now();')).toBe(true);
  });

  it('imports with the extension, so that Node and the browser read the same address', () => {
    const bare = modules.flatMap(({ path, imports }) =>
      imports.filter((to) => to.startsWith('.') && !/\.\w+(\?.*)?$/.test(to)).map((to) => `${path} -> ${to}`),
    );
    expect(bare).toEqual([]);
  });
});
