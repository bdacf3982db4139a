// @ts-check
/**
 * `npm test`: gets everything ready (packages, a browser, the build) and runs the tests. What follows `--` goes
 * to vitest. `--long` runs the full counts and writes test/long/RESULTS.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

const args = process.argv.slice(2).filter((arg) => arg !== '--long');
const long = process.argv.includes('--long');
const named = args.filter((arg) => !arg.startsWith('-'));
const withBrowser = named.length === 0 || named.some((name) => name.includes('browser'));
// The sample is the same in every run; the long run looks elsewhere each time, and says where.
const seed = process.env['MISFIRE_SEED'] ?? String(long ? Date.now() & 0x7fffffff : 20261101);

setUp();
if (withBrowser) {
  const [{ needChromium }, { buildOrEnd }] = await Promise.all([import('./browser.mjs'), import('./build.mjs')]);
  try {
    process.env['MISFIRE_CHROMIUM'] = needChromium(root);
    await buildOrEnd();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'misfire-tests-'));
const counts = join(folder, 'counts.jsonl');
const report = join(folder, 'report.json');
const reporters = long ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
console.log(`Seed ${seed}: MISFIRE_SEED=${seed} plays this run's random numbers again.`);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...reporters, ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MISFIRE_SEED: seed, ...(long ? { MISFIRE_LONG: '1', MISFIRE_COUNTS: counts } : {}) },
  },
);

/** @param {string} file */
const linesOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : []);

if (long && existsSync(report)) {
  const { machine } = await import('./machine.mjs');
  const results = JSON.parse(readFileSync(report, 'utf8'));
  const repeated = linesOf(counts).map((line) => JSON.parse(line));
  const text = [
    '# Long tests',
    '',
    `\`npm run test:long\`, ${new Date().toISOString().slice(0, 10)}, seed ${seed}.`,
    '',
    `${results.numPassedTests} of ${results.numTotalTests} tests passed, ${results.numFailedTests} failed. ${machine()}`,
    '',
    '| repeated | times |',
    '|---|---|',
    ...repeated.map(({ name, count }) => `| ${name} | ${count} |`),
    '',
  ];
  mkdirSync(join(root, 'test', 'long'), { recursive: true });
  writeFileSync(join(root, 'test', 'long', 'RESULTS.md'), text.join('\n'));
}
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
