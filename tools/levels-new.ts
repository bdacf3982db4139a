/**
 * npm run levels:new -- my-level "My title" [folder]
 * Writes a level to start from, and its picture, into the folder (levels/ when left out). Never overwrites anything.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { slug } from '../src/core/level/shape-text.ts';
import { shortName } from './levels-open.ts';
import { starterLevel, starterPicture } from './levels-starter.ts';

const builtIn = fileURLToPath(new URL('../levels', import.meta.url));
const [name, givenTitle, givenFolder] = process.argv.slice(2);
const wanted = name ?? (await ask('A short name for the level, e.g. why-we-yawn: '));
process.exitCode = create(wanted);

function create(given: string): number {
  const id = slug(given);
  if (id === '') return fail('The name needs letters or digits: npm run levels:new -- my-level "My title"');
  const title = givenTitle?.trim() || given.replace(/[-_]+/g, ' ').replace(/^./, (first) => first.toUpperCase());
  if (title.length > 200) return fail('The title is too long: 200 characters at most.');
  const folder = givenFolder ? resolve(givenFolder) : builtIn;
  const level = join(folder, `${id}.json`);
  const picture = `figures/${id}-example.svg`;
  for (const path of [level, join(folder, picture)]) {
    if (existsSync(path))
      return fail(`${shortName(path, process.cwd())} is there already, and stays as it is. Choose another name.`);
  }
  write(level, `${JSON.stringify(starterLevel(id, title, schemaFrom(folder), picture), null, 2)}\n`);
  write(join(folder, picture), starterPicture);
  sayNext(level, join(folder, picture), folder === builtIn);
  return 0;
}

/** Where level.schema.json is, seen from a folder. */
function schemaFrom(folder: string): string {
  const path = shortName(join(builtIn, 'level.schema.json'), folder);
  return path.startsWith('.') ? path : `./${path}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // wx: fails rather than overwrite, even if the file appeared a moment ago.
  writeFileSync(path, text, { flag: 'wx' });
}

function sayNext(level: string, picture: string, isBuiltIn: boolean): void {
  const file = shortName(level, process.cwd());
  console.log(
    [
      `Wrote ${file} and ${shortName(picture, process.cwd())}.`,
      'Next:',
      `  1. Open ${file} in an editor. Its texts say what to write; delete the kinds you do not need.`,
      isBuiltIn ? '  2. npm run levels:check' : `  2. npm run levels:check -- ${file}`,
      isBuiltIn
        ? '  3. npm run dev, and play it: it is on the list of levels. Every time you save, the page reloads.'
        : '  3. Pack both in one zip (keep the folder "figures"), and drop it on the page of the game.',
    ].join('\n'),
  );
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(question);
  lines.close();
  return answer;
}
