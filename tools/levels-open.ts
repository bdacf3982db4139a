import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../src/core/level/problem.ts';
import type { ReadText } from '../src/core/level/read-text.ts';

/** A file that was opened; without a value where its problems forbid one. */
export interface OpenFile<T> {
  readonly path: string;
  /** Its name as problems show it. */
  readonly file: string;
  readonly text: string;
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Opens a UTF-8 file and reads it. Its name in problems is relative to `from`. */
export function openText<T>(
  path: string,
  from: string,
  read: (file: string, text: string) => ReadText<T>,
): OpenFile<T> {
  const file = shortName(path, from);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    const result = read(file, text);
    return { path, file, text, value: result.ok ? result.value : undefined, problems: result.problems };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const problem: Problem = code.startsWith('ERR_ENCODING')
      ? { file, path: [], severity: 'error', code: 'not-utf-8', values: {} }
      : { file, path: [], severity: 'error', code: 'no-such-file', values: { name: file } };
    return { path, file, text: '', problems: [problem] };
  }
}

/** A path as messages show it: relative, with forward slashes. */
export function shortName(path: string, from: string): string {
  return (relative(from, path) || path).split(sep).join('/');
}

/** The files of a folder (not of folders in it) with an ending, in order of their names. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((each) => each.toLowerCase().endsWith(ending))
    .sort()
    .map((each) => join(folder, each));
}
