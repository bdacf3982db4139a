// @ts-check
/** Whether something built is still what its inputs make: a hash of the inputs is kept beside the output. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * @param {string} path a file or folder; a missing one counts as empty
 * @returns {string[]} its files, in the same order on every system
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * @param {string} root what paths are relative to
 * @param {readonly string[]} inputs files and folders, relative to root
 * @param {readonly string[]} [without] folders to leave out, relative to root
 * @returns {string} a hash of every input's path and content
 */
export function inputsHash(root, inputs, without = []) {
  const hash = createHash('sha256');
  const left = without.map((path) => join(root, path) + sep);
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    if (left.some((folder) => file.startsWith(folder))) continue;
    const content = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Runs `make` unless `stamp` says that `output` was made from inputs of this hash. The stamp goes first
 * and comes back last, so that a build that was cut off is never taken for a finished one.
 * @param {{ stamp: string, output: string, hash: string, make: () => Promise<void> }} job
 * @returns {Promise<boolean>} whether it had to be made
 */
export async function makeIfStale({ stamp, output, hash, make }) {
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
