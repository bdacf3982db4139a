/** A user's own level: read from a file of theirs, checked like a built-in one. Loaded only when there is one. */
import type { Catalogue } from '../../core/level/catalogue.ts';
import type { Level } from '../../core/level/level.ts';
import { nearest } from '../../core/level/nearest.ts';
import { placeOf } from '../../core/level/place-of.ts';
import type { Path, Problem, ProblemCode, ProblemValues } from '../../core/level/problem.ts';
import { readLevel } from '../../core/level/read.ts';
import type { LoadedFigure, LoadedLevel, SharedContent } from './loaded-level.ts';
import { pictureType, promisedType } from './own-picture.ts';
import { isZip, openZip, type OwnFolder } from './own-zip.ts';

export type ReadOwn =
  | {
      readonly ok: true;
      readonly level: LoadedLevel;
      /** The file as given, to store and share. */
      readonly bytes: Uint8Array;
      /** Warnings of style. */
      readonly problems: readonly Problem[];
      /** Gives the memory of the pictures back; the level cannot be shown afterwards. */
      release(): void;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export { shareOwn } from './share.ts';

const nothingShared: SharedContent = { figures: new Map(), sources: new Map() };

/**
 * Reads an own level.
 * @param fileName as the user knows it; what it is, is decided by its content
 * @param bytes a level in JSON (UTF-8), or a zip of one with its pictures
 * @param builtInIds ids that are taken
 * @param shared the sources and figures that it may cite (see loadShared)
 * @returns the level, or the problems; never rejects
 */
export async function readOwn(
  fileName: string,
  bytes: Uint8Array,
  builtInIds: ReadonlySet<string> | readonly string[],
  shared: SharedContent = nothingShared,
): Promise<ReadOwn> {
  const zip = isZip(bytes) ? await openZip(fileName, bytes) : undefined;
  if (zip && !zip.ok) return zip;
  const folder = zip?.folder;
  const file = folder ? `${fileName}/${folder.levelFile}` : fileName;
  const text = decode(folder?.level ?? bytes);
  if (!folder && !/\.json$/i.test(fileName) && !/^\uFEFF?\s*[{[]/.test(text ?? ''))
    return refuse(fileName, 'not-a-level-file', { name: fileName });
  if (text === undefined) return refuse(file, 'not-utf-8', {});

  const read = readLevel(file, text, catalogueOf(shared));
  if (!read.ok) return read;
  const { level } = read;
  const problems: Problem[] = [];
  if (new Set(builtInIds).has(level.id))
    problems.push(problemAt(file, text, ['id'], 'id-taken', { what: 'level', id: level.id }));
  const pictures = await openPictures(level, folder, (path, code, values) =>
    problems.push(problemAt(file, text, path, code, values)),
  );
  if (problems.length > 0) return { ok: false, problems: [...problems, ...read.problems] };
  return { ok: true, ...load(level, pictures, shared), bytes, problems: read.problems };
}

function catalogueOf(shared: SharedContent): Catalogue {
  return { sources: shared.sources, figures: new Map([...shared.figures].map(([id, { figure }]) => [id, figure])) };
}

type Complain = <C extends ProblemCode>(path: Path, code: C, values: ProblemValues[C]) => void;

/** The pictures of the level's own figures, by figure id. */
async function openPictures(
  level: Level,
  folder: OwnFolder | undefined,
  complain: Complain,
): Promise<Map<string, Blob>> {
  const pictures = new Map<string, Blob>();
  for (const [index, { id, image }] of (level.figures ?? []).entries()) {
    const path = ['figures', index, 'image'];
    if (!folder) complain(path, 'picture-in-json', { image });
    else if (!folder.names.includes(image)) {
      const suggestion = nearest(image, folder.names);
      complain(path, 'picture-missing', { image, ...(suggestion && { suggestion }) });
    } else {
      const bytes = await folder.open(image).catch(() => undefined);
      const type = bytes && pictureType(bytes);
      if (!bytes || !type || type !== promisedType(image))
        complain(path, 'picture-type', { image, found: type ?? 'something else' });
      else pictures.set(id, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    }
  }
  return pictures;
}

function load(
  level: Level,
  pictures: ReadonlyMap<string, Blob>,
  shared: SharedContent,
): { level: LoadedLevel; release(): void } {
  const urls: string[] = [];
  const own = (level.figures ?? []).map((figure): [string, LoadedFigure] => {
    const url = URL.createObjectURL(pictures.get(figure.id)!);
    urls.push(url);
    return [figure.id, { figure, art: { kind: 'picture', url } }];
  });
  return {
    level: {
      level,
      figures: new Map([...shared.figures, ...own]),
      sources: new Map([...shared.sources, ...(level.sources ?? []).map((source) => [source.id, source] as const)]),
      origin: 'own',
    },
    release: () => urls.forEach((url) => URL.revokeObjectURL(url)),
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function problemAt<C extends ProblemCode>(
  file: string,
  text: string,
  path: Path,
  code: C,
  values: ProblemValues[C],
): Problem {
  return { file, ...placeOf(text, path), path, severity: 'error', code, values } as Problem;
}

function refuse<C extends ProblemCode>(file: string, code: C, values: ProblemValues[C]): ReadOwn {
  return { ok: false, problems: [{ file, path: [], severity: 'error', code, values } as Problem] };
}
