/** Reads the field guide's own files: the map of facts and the glossary. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Glossary, glossary as glossaryShape, readGlossary, type Taught } from '../src/core/guide/glossary.ts';
import { spellings } from '../src/core/guide/spellings.ts';
import { type GuideMap, readGuideMap } from '../src/core/guide/guide-map.ts';
import type { Catalogue } from '../src/core/level/catalogue.ts';
import type { Fact } from '../src/core/level/fact.ts';
import type { Level } from '../src/core/level/level.ts';
import type { Problem } from '../src/core/level/problem.ts';
import { readText } from '../src/core/level/read-text.ts';
import { words } from '../src/core/level/style/prose.ts';
import { openText } from './levels-open.ts';

/** Files of a levels folder that are the guide's and no levels. */
export const guideFiles = ['guide.json', 'glossary.json'];

export interface GuideFolder {
  readonly map?: GuideMap;
  readonly glossary?: Glossary;
  readonly problems: readonly Problem[];
  readonly fileCount: number;
}

/**
 * Reads the files that are there. A folder without them has no guide, and no fault.
 * @param levelsRead whether all levels could be read; else the map, which leads to them, is left alone
 */
export function readGuideFolder(
  folder: string,
  from: string,
  levels: readonly Level[],
  { facts = new Map<string, Fact>(), sources, figures }: Catalogue,
  levelsRead: boolean,
): GuideFolder {
  const problems: Problem[] = [];
  let fileCount = 0;
  const open = <T>(name: string, read: Parameters<typeof openText<T>>[2]): T | undefined => {
    const path = join(folder, name);
    if (!existsSync(path)) return undefined;
    fileCount++;
    const opened = openText(path, from, read);
    problems.push(...opened.problems);
    return opened.value;
  };
  const concepts = new Map(levels.map(({ id, concepts: all }) => [id, new Set(all.map((concept) => concept.id))]));
  const map = levelsRead
    ? open('guide.json', (file, text) => readGuideMap(file, text, { facts, concepts }))
    : undefined;
  const taught = [
    ...taughtBy(levels),
    ...[...figures.values()].flatMap(({ id, parts }) => parts.map(({ name }) => ({ phrase: name, by: id }))),
  ];
  const glossary = open('glossary.json', (file, text) => readGlossary(file, text, { facts, sources, taught }));
  return { map, glossary, problems, fileCount };
}

/** What levels teach by name: concepts, what their first looks set in bold or italics, and words to be typed. */
function taughtBy(levels: readonly Level[]): Taught[] {
  return levels.flatMap(({ id: by, concepts, items }) =>
    [
      ...concepts.flatMap(({ name, firstLook }) => [name, ...emphasised(firstLook.text)]),
      ...items.flatMap((item) => (item.kind === 'cloze' ? item.answers.slice(0, 1) : [])),
    ].map((phrase) => ({ phrase, by })),
  );
}

const emphasised = (text: string): string[] => [...text.matchAll(/\*{1,2}([^*]+)\*{1,2}/g)].map((match) => match[1]!);

/** The words of all terms in lower case, with their plurals, as the reading grade knows them. */
export function readTaughtWords(folder: string): ReadonlySet<string> {
  const path = join(folder, 'glossary.json');
  const read = existsSync(path)
    ? openText(path, folder, (file, text) => readText(glossaryShape, file, text, () => undefined)).value
    : undefined;
  const all = (read?.terms ?? []).flatMap((term) => spellings(term)).flatMap((each) => words(each.toLowerCase()));
  return new Set(all.flatMap((word) => [word, `${word}s`]));
}
