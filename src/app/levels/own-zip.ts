/** Unpacks a level from a zip, trusting nothing it says. */
import { unzipSync } from 'fflate';
import type { Problem } from '../../core/level/problem.ts';
import type { ArtValues } from '../../core/level/problems/art.ts';

export const mostUnpacked = 25 * 1024 * 1024;
export const mostFiles = 500;

export interface OwnFolder {
  /** Name of the level file, in the zip. */
  readonly levelFile: string;
  readonly level: Uint8Array;
  /** Names of all other files, relative to the level file. */
  readonly names: readonly string[];
  /** A file by its name relative to the level file. Rejects where it cannot be unpacked. */
  open(name: string): Promise<Uint8Array>;
}

export type OpenZip =
  | { readonly ok: true; readonly folder: OwnFolder }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Carries a problem out of the callback that lists the files. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Whether bytes begin like a zip file. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1;
}

/**
 * Opens a zip that holds one level: a .json at its top or in its only folder. Sizes are checked before anything is
 * unpacked, and never more is unpacked than was declared; paths that lead outside are refused.
 */
export async function openZip(file: string, bytes: Uint8Array): Promise<OpenZip> {
  const refuse = <C extends keyof ArtValues>(code: C, values: ArtValues[C]): Refused =>
    new Refused({ file, path: [], severity: 'error', code, values } as Problem);
  try {
    const names = listFiles(bytes, refuse);
    const root = rootOf(names);
    const levels = names.filter((name) => name.startsWith(root) && /^[^/]+\.json$/i.test(name.slice(root.length)));
    if (levels.length === 0) throw refuse('zip-no-level', {});
    if (levels.length > 1) throw refuse('zip-several-levels', { names: levels.slice(0, 5).join(', ') });
    const levelFile = levels[0]!;
    const open = async (name: string): Promise<Uint8Array> => {
      // One file at a time, and a pause between: the page stays responsive. (fflate's own workers are blocked by the page's policy.)
      await new Promise((resolve) => setTimeout(resolve));
      const found = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
      if (!found) throw new Error(name);
      return found;
    };
    const folder: OwnFolder = {
      levelFile,
      level: await open(levelFile),
      names: names.filter((name) => name.startsWith(root) && name !== levelFile).map((name) => name.slice(root.length)),
      open: (name) => open(root + name),
    };
    return { ok: true, folder };
  } catch (error) {
    // Whatever else is thrown comes from unpacking: the file is damaged.
    return { ok: false, problems: [error instanceof Refused ? error.problem : refuse('zip-damaged', {}).problem] };
  }
}

function listFiles(
  bytes: Uint8Array,
  refuse: <C extends keyof ArtValues>(code: C, values: ArtValues[C]) => Refused,
): string[] {
  const names: string[] = [];
  let entries = 0;
  let unpacked = 0;
  unzipSync(bytes, {
    filter({ name, originalSize, size, compression }) {
      if (++entries > mostFiles) throw refuse('zip-too-many', { most: mostFiles });
      unpacked += Math.max(originalSize, compression === 0 ? size : 0);
      if (!(unpacked <= mostUnpacked))
        throw refuse('zip-too-big', { megabytes: Math.ceil(unpacked / 1024 / 1024), most: mostUnpacked / 1024 / 1024 });
      if (/^[/\\]|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/.test(name))
        throw refuse('zip-path', { name: name.slice(0, 80) });
      if (!isClutter(name)) names.push(name);
      return false;
    },
  });
  return names;
}

/** Folders themselves, and what operating systems add. */
function isClutter(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

/** The only folder that everything lies in, with its slash; otherwise the top. */
function rootOf(names: readonly string[]): string {
  const first = names[0]?.split('/');
  if (!first || first.length < 2) return '';
  const folder = `${first[0]}/`;
  return names.every((name) => name.startsWith(folder)) ? folder : '';
}
