/** Reads a level from any text: a level, or exact problems; never a throw, never half a level. */
import { type Catalogue, emptyCatalogue } from './catalogue.ts';
import { type Level, level } from './level.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { checkLevel } from './rules/level.ts';
import { checkStyle } from './style/level.ts';

export type ReadLevel =
  | { readonly ok: true; readonly level: Level; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a level file.
 * @param file name of the file, as problems show it
 * @param text its whole content, with or without a byte-order mark
 * @param catalogue what all levels share; left out, a level may cite only its own sources and figures
 * @returns the level with warnings at most, or the problems (errors first, then warnings, each in order of the text)
 */
export function readLevel(file: string, text: string, catalogue: Catalogue = emptyCatalogue): ReadLevel {
  const read = readText(level, file, text, (value, report) => {
    checkLevel(value, catalogue, report);
    checkStyle(value, catalogue, report);
  });
  return read.ok ? { ok: true, level: read.value, problems: read.problems } : read;
}
