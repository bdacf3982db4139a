/** Checks an author's own level on disk: a zip as the game takes it, or a .json with its pictures beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { LoadedFigure, SharedContent } from '../src/app/levels/loaded-level.ts';
import { readOwn } from '../src/app/levels/own.ts';
import { pictureType, promisedType } from '../src/app/levels/own-picture.ts';
import { placeOf } from '../src/core/level/place-of.ts';
import type { Problem } from '../src/core/level/problem.ts';
import type { LevelsFolder } from './levels-folder.ts';
import { shortName } from './levels-open.ts';

/** The problems of an own level, as the game would find them; pictures on disk beside a .json count as packed. */
export async function readOwnFile(
  path: string,
  builtIn: LevelsFolder,
  from = process.cwd(),
): Promise<readonly Problem[]> {
  const file = shortName(path, from);
  if (!existsSync(path)) return [{ file, path: [], severity: 'error', code: 'no-such-file', values: { name: file } }];
  const bytes = readFileSync(path);
  const read = await readOwn(
    file,
    bytes,
    builtIn.levels.map(({ level }) => level.id),
    sharedOf(builtIn),
  );
  if (read.ok) read.release();
  const lone = read.problems.filter(({ code }) => code === 'picture-in-json');
  if (lone.length === 0) return read.problems;
  const others = read.problems.filter(({ code }) => code !== 'picture-in-json');
  return [...others, ...lone.flatMap((problem) => checkBeside(problem, path, bytes.toString('utf8')))];
}

function sharedOf({ catalogue, figures }: LevelsFolder): SharedContent {
  const loaded = [...figures].map(([id, { figure, drawing }]): [string, LoadedFigure] => [
    id,
    { figure, art: { kind: 'drawing', tree: drawing ?? ['svg', {}, []] } },
  ]);
  return { sources: catalogue.sources, figures: new Map(loaded) };
}

function checkBeside(problem: Problem, level: string, text: string): Problem[] {
  const { file, path } = problem;
  const { image } = problem.values as { image: string };
  const picture = resolve(dirname(level), image);
  const base = { file, path, ...placeOf(text, path), severity: 'error' } as const;
  if (!existsSync(picture)) return [{ ...base, code: 'picture-missing', values: { image } }];
  const type = pictureType(readFileSync(picture));
  return type && type === promisedType(image)
    ? []
    : [{ ...base, code: 'picture-type', values: { image, found: type ?? 'something else' } }];
}
