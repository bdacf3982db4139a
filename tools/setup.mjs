// @ts-check
/**
 * Gets a fresh checkout ready: checks the Node version and installs the packages when, and only when,
 * they are missing or the lockfile changed. Needs no network when nothing is missing.
 * Plain JavaScript with nothing but Node, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const leastNode = { major: 20, minor: 19 };

/**
 * @param {string} version such as "20.19.0"
 * @returns {boolean} whether that Node can run the game's tools
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastNode.major || (major === leastNode.major && minor >= leastNode.minor);
}

/** @param {string} folder the checkout */
function stampFile(folder) {
  return join(folder, 'node_modules', '.cache', 'misfire', 'installed');
}

/** @param {string} folder the checkout */
function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function lockedPackages(file) {
  const packages = { ...JSON.parse(readFileSync(file, 'utf8')).packages };
  delete packages['']; // the project itself
  return packages;
}

/**
 * Whether npm's own record of node_modules holds every package of the lockfile, and no other version.
 * Optional ones may be missing: they belong to other systems.
 * @param {string} folder the checkout
 */
function recordMatchesLock(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const have = lockedPackages(record);
  return Object.entries(lockedPackages(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    const found = have[path];
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

/**
 * Whether the packages in node_modules are those of the lockfile. Writes down a yes, so that the next
 * question costs one hash.
 * @param {string} folder the checkout
 */
export function packagesAreCurrent(folder) {
  const stamp = stampFile(folder);
  const hash = lockHash(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!recordMatchesLock(folder)) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/** npm's own program file, so that no shell is needed to run it (Windows has only npm.cmd). */
function npmProgram() {
  const bin = dirname(process.execPath);
  const asked = process.env['npm_execpath'];
  const places = [
    asked && /^npm-cli\.c?js$/.test(basename(asked)) ? asked : undefined,
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}

/** @param {readonly string[]} args @param {string} folder */
function npm(args, folder) {
  const program = npmProgram();
  return program
    ? spawnSync(process.execPath, [program, ...args], { cwd: folder, stdio: 'inherit' })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
}

/**
 * Checks Node and installs what is missing. Ends the process with a clear message where it cannot.
 * @param {string} [folder] the checkout
 */
export function setUp(folder = root) {
  if (!nodeIsNewEnough(process.versions.node)) {
    console.error(
      `Misfire needs Node.js ${leastNode.major}.${leastNode.minor} or newer; this is ${process.versions.node}. ` +
        'Get a newer one from https://nodejs.org and run the command again.',
    );
    process.exit(1);
  }
  if (packagesAreCurrent(folder)) return;
  console.log('Installing the packages of package-lock.json (needed once) ...');
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund'], folder);
  if (status !== 0 || !packagesAreCurrent(folder)) {
    console.error('The packages could not be installed. The first run needs a network; then run the command again.');
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setUp();
