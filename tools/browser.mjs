// @ts-check
/** Finds a Chromium to test with, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const env = process.env;
const home = homedir();

/** @param {readonly (string | undefined)[]} paths */
function given(paths) {
  return paths.flatMap((path) => (path ? [path] : []));
}

/** Places named by the system's own search path. */
function onSearchPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = process.platform === 'win32' ? [] : (env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = given([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]);
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders.flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium'];
}

/** Browsers that playwright downloaded, newest first. */
function playwrightPlaces() {
  const caches = given([
    env['PLAYWRIGHT_BROWSERS_PATH'],
    process.platform === 'darwin' ? join(home, 'Library', 'Caches', 'ms-playwright') : undefined,
    process.platform === 'win32' && env['LOCALAPPDATA'] ? join(env['LOCALAPPDATA'], 'ms-playwright') : undefined,
    join(home, '.cache', 'ms-playwright'),
  ]).filter((cache) => existsSync(cache));
  const inside = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'headless_shell'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ];
  return caches.flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
      .toSorted()
      .toReversed()
      .flatMap((name) => inside.map((parts) => join(cache, name, ...parts))),
  );
}

/** @returns {string | undefined} the program file of a Chromium on this machine */
export function findChromium() {
  const asked = given([env['MISFIRE_CHROMIUM'], env['CHROME_PATH']]);
  return [...asked, ...usualPlaces(), ...onSearchPath(), ...playwrightPlaces()].find((path) => existsSync(path));
}

/** @param {string} program @param {readonly string[]} args */
function runs(program, args) {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

/** Installs Debian's or Ubuntu's Chromium where this user may. */
function installWithApt() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  /** @param {readonly string[]} args */
  const asRoot = (args) => (isRoot ? runs('apt-get', args) : runs('sudo', ['-n', 'apt-get', ...args]));
  if (asRoot(['update'])) asRoot(['install', '-y', '--no-install-recommends', 'chromium']);
}

/**
 * @param {string} root the checkout
 * @returns {string} the program file of a Chromium, installed now if there was none
 * @throws {Error} with what a person can do, where none can be had
 */
export function needChromium(root) {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found for the browser tests: getting one (needed once) ...');
  installWithApt();
  if (!findChromium()) {
    const deps = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
    runs(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', ...deps, 'chromium']);
  }
  const got = findChromium();
  if (got) return got;
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge. Install one, or name its program file in MISFIRE_CHROMIUM.',
  );
}
