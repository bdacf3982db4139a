/** Reads the folder of built-in levels: levels, facts, sources, figures and their drawings. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Catalogue } from '../src/core/level/catalogue.ts';
import type { Figure } from '../src/core/level/figure.ts';
import type { Level } from '../src/core/level/level.ts';
import { placeOf } from '../src/core/level/place-of.ts';
import type { Path, Problem } from '../src/core/level/problem.ts';
import { readLevel } from '../src/core/level/read.ts';
import { readFacts, readFigure, readSources } from '../src/core/level/read-catalogue.ts';
import { checkCurriculum, type Curriculum, curriculumFiles, readCurriculum } from './levels-curriculum.ts';
import { type BuiltInFigure, drawFigure } from './levels-figure.ts';
import { type GuideFolder, guideFiles, readGuideFolder, readTaughtWords } from './levels-guide.ts';
import { filesIn, type OpenFile, openText, shortName } from './levels-open.ts';

/** Files of the folder that are not levels. */
const otherFiles = ['facts.json', 'sources.json', 'level.schema.json', ...curriculumFiles, ...guideFiles];

export interface BuiltInLevel {
  readonly file: string;
  readonly level: Level;
  /** Its own and the shared figures, by id. */
  readonly figures: ReadonlyMap<string, BuiltInFigure>;
}

export interface LevelsFolder {
  readonly levels: readonly BuiltInLevel[];
  readonly catalogue: Catalogue;
  readonly figures: ReadonlyMap<string, BuiltInFigure>;
  readonly curriculum: Curriculum;
  readonly guide: Pick<GuideFolder, 'map' | 'glossary'>;
  readonly problems: readonly Problem[];
  /** Files that were opened. */
  readonly fileCount: number;
}

/** Reads everything under a levels folder. Problems name files relative to `from`. */
export function readLevelsFolder(folder: string, from = process.cwd()): LevelsFolder {
  const problems: Problem[] = [];
  const art = new Set<string>();
  let fileCount = 0;
  const open: typeof openText = (path, file, read) => {
    fileCount++;
    const opened = openText(path, file, read);
    problems.push(...opened.problems);
    return opened;
  };
  const draw = (figure: Figure, owner: OpenFile<unknown>, path: Path): BuiltInFigure => {
    art.add(resolve(dirname(owner.path), figure.image));
    fileCount++;
    const drawn = drawFigure(figure, owner, path, from);
    problems.push(...drawn.problems);
    return drawn;
  };
  const taken = (owner: OpenFile<unknown>, what: 'level' | 'figure', id: string): void => {
    problems.push({
      file: owner.file,
      ...placeOf(owner.text, ['id']),
      path: ['id'],
      severity: 'error',
      code: 'id-taken',
      values: { what, id },
    });
  };

  const sources = byId(
    existsSync(join(folder, 'sources.json')) ? open(join(folder, 'sources.json'), from, readSources).value : [],
  );
  const factsPath = join(folder, 'facts.json');
  const factsFile = existsSync(factsPath)
    ? open(factsPath, from, (file, text) => readFacts(file, text, sources))
    : undefined;
  const facts = factsFile && byId(factsFile.value);
  const curriculum = readCurriculum(folder, from, facts, open);
  const figures = new Map<string, BuiltInFigure>();
  for (const path of filesIn(join(folder, 'figures'), '.json')) {
    const opened = open(path, from, readFigure);
    if (!opened.value) continue;
    if (figures.has(opened.value.id)) taken(opened, 'figure', opened.value.id);
    figures.set(opened.value.id, draw(opened.value, opened, []));
  }
  const catalogue: Catalogue = {
    facts,
    sources,
    figures: new Map([...figures].map(([id, { figure }]) => [id, figure])),
    misconceptions: curriculum.misconceptions?.value && new Set(curriculum.misconceptions.value.map(({ id }) => id)),
    terms: readTaughtWords(folder),
  };

  const levels: BuiltInLevel[] = [];
  const owned: { readonly owner: OpenFile<unknown>; readonly level: Level }[] = [];
  for (const path of filesIn(folder, '.json').filter((each) => !otherFiles.includes(relative(folder, each)))) {
    const opened = open(path, from, (file, text) => {
      const read = readLevel(file, text, catalogue);
      return read.ok ? { ok: true, value: read.level, problems: read.problems } : read;
    });
    const level = opened.value;
    if (!level) continue;
    if (levels.some((other) => other.level.id === level.id)) taken(opened, 'level', level.id);
    const own = (level.figures ?? []).map((figure, index): [string, BuiltInFigure] => [
      figure.id,
      draw(figure, opened, ['figures', index]),
    ]);
    owned.push({ owner: opened, level });
    levels.push({ file: opened.file, level, figures: new Map([...figures, ...own]) });
  }
  for (const { owner, level } of owned) problems.push(...unknownAdvice(owner, level, levels));
  for (const path of [...filesIn(folder, '.svg'), ...filesIn(join(folder, 'figures'), '.svg')]) {
    const file = shortName(path, from);
    if (!art.has(resolve(path)))
      problems.push({ file, path: [], severity: 'error', code: 'orphan-art', values: { image: file } });
  }
  const guide = readGuideFolder(
    folder,
    from,
    levels.map(({ level }) => level),
    catalogue,
    // What a broken level has is not known.
    problems.every(({ severity }) => severity !== 'error'),
  );
  problems.push(...guide.problems);
  if (problems.every(({ severity }) => severity !== 'error'))
    problems.push(
      ...checkCurriculum(
        curriculum,
        factsFile,
        owned.map(({ owner: { file, text }, level }) => ({ file, text, level })),
      ),
    );
  return { levels, catalogue, figures, curriculum, guide, problems, fileCount: fileCount + guide.fileCount };
}

/** Levels named in `bestAfter` that are not there, or are the level itself. */
function unknownAdvice(
  owner: OpenFile<unknown>,
  { id, bestAfter = [] }: Level,
  levels: readonly BuiltInLevel[],
): Problem[] {
  return bestAfter.flatMap((wanted, index): Problem[] => {
    if (wanted !== id && levels.some(({ level }) => level.id === wanted)) return [];
    const path = ['bestAfter', index];
    const values = { target: 'level', id: wanted } as const;
    return [{ file: owner.file, ...placeOf(owner.text, path), path, severity: 'error', code: 'missing-link', values }];
  });
}

function byId<T extends { readonly id: string }>(entries: readonly T[] | undefined): Map<string, T> {
  return new Map((entries ?? []).map((entry) => [entry.id, entry]));
}
