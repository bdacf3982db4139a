/** How long `npm run levels:check` takes over 10,000 items, from starting the process to its end. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { starterLevel, starterPicture } from '../../tools/levels-starter.ts';
import { type Measured, median } from './measured.ts';

const levelCount = 100;
const itemsEach = 100;

export async function run(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'misfire-bench-'));
  try {
    writeLevels(folder);
    const seconds = Array.from({ length: 5 }, () => checkOnce(folder));
    const how = `levels:check as a new process over ${levelCount} levels of ${itemsEach} items of all kinds, ${levelCount} drawings; median of 5`;
    return [{ name: 'levels:check of 10,000 items', value: median(seconds), unit: 's', limit: 2, how }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeLevels(folder: string): void {
  mkdirSync(join(folder, 'figures'));
  for (let n = 0; n < levelCount; n++) {
    const picture = `figures/${n}.svg`;
    const level = starterLevel(`level-${n}`, `Level ${n}`, './level.schema.json', picture);
    const items = Array.from({ length: itemsEach }, (_, i) => ({
      ...level.items[i % level.items.length]!,
      id: `item-${i}`,
    }));
    writeFileSync(join(folder, `level-${n}.json`), JSON.stringify({ ...level, items }, null, 2));
    writeFileSync(join(folder, picture), starterPicture);
  }
}

function checkOnce(folder: string): number {
  const tool = fileURLToPath(new URL('../../tools/levels-check.ts', import.meta.url));
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', tool, '--folder', folder], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 || !stdout.includes('10,000 items')) throw new Error(`levels:check failed: ${stdout.slice(-500)}`);
  return seconds;
}
