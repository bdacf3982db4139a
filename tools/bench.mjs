// @ts-check
/**
 * `npm run bench`: runs every test/bench/*.bench.ts (or those whose name holds an argument), prints the
 * numbers beside their limits, writes test/bench/RESULTS.md, and fails when a limit is missed.
 * A module exports run(): Promise<readonly Measured[]>, see test/bench/measured.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium } from './browser.mjs';
import { buildOrEnd } from './build.mjs';
import { machine } from './machine.mjs';
import { root, setUp } from './setup.mjs';

/** @typedef {{ name: string, value: number, unit: string, limit: number, how: string }} Measured */

const folder = join(root, 'test', 'bench');
const wanted = process.argv.slice(2);

/** @param {string} file @param {string} scratch @returns {readonly Measured[] | undefined} */
function measure(file, scratch) {
  const result = join(scratch, `${file}.json`);
  const args = ['--expose-gc', join(root, 'tools', 'bench-one.mjs'), join(folder, file), result];
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : undefined;
}

/** @param {number} value */
const round = (value) => Number(value.toPrecision(4));

/** @param {Measured} measured */
function row({ name, value, unit, limit, how }) {
  return `| ${name} | ${round(value)} ${unit} | ${limit} ${unit} | ${value <= limit ? 'yes' : '**no**'} | ${how} |`;
}

setUp();
process.env['MISFIRE_CHROMIUM'] = needChromium(root);
await buildOrEnd();
const scratch = mkdtempSync(join(tmpdir(), 'misfire-bench-'));
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .toSorted();
const files = all.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const rows = [];
let missed = files.length === 0;
for (const file of files) {
  console.log(`${file} ...`);
  const results = measure(file, scratch);
  if (!results) {
    missed = true;
    rows.push(`| ${file} | did not finish | | **no** | |`);
    continue;
  }
  for (const measured of results) {
    if (!(measured.value <= measured.limit)) missed = true;
    rows.push(row(measured));
    console.log(`  ${measured.name}: ${round(measured.value)} ${measured.unit} (at most ${measured.limit})`);
  }
}
rmSync(scratch, { recursive: true, force: true });

const table = ['| what | measured | at most | kept | how |', '|---|---|---|---|---|', ...rows];
if (files.length === all.length) {
  const text = [
    '# Benchmarks',
    '',
    `\`npm run bench\`, ${new Date().toISOString().slice(0, 10)}. ${machine()}`,
    '',
    ...table,
    '',
  ];
  writeFileSync(join(folder, 'RESULTS.md'), text.join('\n'));
}
console.log(`\n${table.join('\n')}`);
if (missed) console.error('\nA limit is missed.');
process.exit(missed ? 1 : 0);
