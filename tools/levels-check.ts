/**
 * npm run levels:check             checks everything under levels/
 * npm run levels:check -- FILE...  checks an author's own levels (.json or .zip)
 * --notes names what no level uses; --folder DIR checks another folder than levels/.
 * Prints every problem with its place and how to mend it. Exit code 1 when something is wrong. In a folder of levels,
 * where everything is ours to mend, a warning is wrong, too; in an author's own files warnings are only said. Notes are
 * only said.
 */
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Problem, ProblemSentences } from '../src/core/level/problem.ts';
import { problemLine } from '../src/words/en/problem-line.ts';
import { problems as sentences } from '../src/words/en/problems.ts';
import { type LevelsFolder, readLevelsFolder } from './levels-folder.ts';
import { leftOver } from './levels-left-over.ts';
import { readOwnFile } from './levels-own-file.ts';

// A code without a sentence, or with one for other values, does not compile.
sentences satisfies ProblemSentences;

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'boolean' }, folder: { type: 'string' } },
});
const withNotes = options.notes ?? false;
const folder = options.folder ?? fileURLToPath(new URL('../levels', import.meta.url));
process.exitCode = files.length === 0 ? checkFolder() : await checkFiles(files);

function checkFolder(): number {
  const read = readLevelsFolder(folder);
  print(read.problems);
  const notes = leftOver(read);
  for (const { what, ids } of notes) {
    console.log(`note: ${ids.length} ${what} not used by any level${withNotes ? `: ${ids.join(', ')}` : ''}`);
  }
  if (notes.length > 0 && !withNotes) console.log('      (npm run levels:check -- --notes names them)');
  const items = read.levels.reduce((sum, { level }) => sum + level.items.length, 0);
  return summary(
    `${count(read.levels.length, 'level')} with ${count(items, 'item')} in ${count(read.fileCount, 'file')}`,
    read.problems,
    'warnings count',
  );
}

async function checkFiles(names: readonly string[]): Promise<number> {
  const builtIn = readLevelsFolder(folder);
  const problems: Problem[] = [];
  for (const name of names) problems.push(...(await checkFile(resolve(name), builtIn)));
  print(problems);
  return summary(count(names.length, 'file'), problems, 'warnings pass');
}

/** A file of the levels folder is checked with its facts; any other as an own level. */
async function checkFile(path: string, builtIn: LevelsFolder): Promise<readonly Problem[]> {
  if (dirname(path) !== resolve(folder)) return readOwnFile(path, builtIn);
  const mine = builtIn.problems.filter(({ file }) => resolve(file) === path);
  const known = builtIn.levels.some(({ file }) => resolve(file) === path) || mine.length > 0;
  return known
    ? mine
    : [
        {
          file: basename(path),
          path: [],
          severity: 'error',
          code: 'not-a-level-file',
          values: { name: basename(path) },
        },
      ];
}

function print(problems: readonly Problem[]): void {
  const lines = (['error', 'warning'] as const).flatMap((severity) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => `${severity}: ${problemLine(problem)}`),
  );
  if (lines.length > 0) console.log(lines.join('\n'));
}

function summary(what: string, problems: readonly Problem[], strictness: 'warnings count' | 'warnings pass'): number {
  const errors = total(problems, 'error');
  const warnings = total(problems, 'warning');
  const strict = strictness === 'warnings count';
  const toMend = [errors && count(errors, 'error'), strict && warnings && count(warnings, 'warning')].filter(Boolean);
  const verdict = toMend.length > 0 ? `${toMend.join(' and ')} to mend` : 'all right';
  console.log(`${what}: ${verdict}${!strict && warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}.`);
  return toMend.length > 0 ? 1 : 0;
}

/** How many there are, those that were only counted included. */
function total(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems
    .filter((problem) => problem.severity === severity)
    .reduce((sum, problem) => sum + (problem.code === 'more-problems' ? problem.values.count : 1), 0);
}

function count(n: number, one: string): string {
  return `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
}
