/** How long `npm run levels:check` takes over 10,000 items, from starting the process to its end. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random } from '../../src/core/random.ts';
import type { Item } from '../../src/core/items/item.ts';
import { starterLevel, starterPicture } from '../../tools/levels-starter.ts';
import { type Measured, median } from './measured.ts';

const levelCount = 100;
const itemsEach = 100;

export async function run(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'misfire-bench-'));
  try {
    writeLevels(folder);
    const seconds = Array.from({ length: 5 }, () => checkOnce(folder));
    const how = `levels:check as a new process over ${levelCount} levels of ${itemsEach} items of all kinds, each with words of its own, ${levelCount} drawings; median of 5`;
    return [{ name: 'levels:check of 10,000 items', value: median(seconds), unit: 's', limit: 2, how }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeLevels(folder: string): void {
  mkdirSync(join(folder, 'figures'));
  const next = random(1);
  for (let n = 0; n < levelCount; n++) {
    const picture = `figures/${n}.svg`;
    const level = starterLevel(`level-${n}`, `Level ${n}`, './level.schema.json', picture);
    const items = Array.from({ length: itemsEach }, (_, i) => written(level.items[i % level.items.length]!, i, next));
    const cases = level.cases!.map((each) => ({ ...each, text: sentence(24, next) }));
    writeFileSync(join(folder, `level-${n}.json`), JSON.stringify({ ...level, cases, items }, null, 2));
    writeFileSync(join(folder, picture), starterPicture);
  }
}

/** The item as another author would write it: the check compares each prompt with all others. */
function written(item: Item, number: number, next: () => number): Item {
  const prompt = `${item.kind === 'cloze' ? '____ ' : ''}${sentence(12, next)}. Choose two.`;
  const own = { ...item, id: `item-${number}`, difficulty: ((number % 3) + 1) as 1 | 2 | 3, prompt };
  if (own.kind === 'true-false') own.key = number % 20 < 10;
  if (own.kind === 'single-choice') own.options = own.options.map((option) => ({ ...option, text: sentence(5, next) }));
  return own;
}

/** Made-up words of one syllable, some of them often, most of them seldom. */
function sentence(count: number, next: () => number): string {
  const consonants = 'bdfghjklmnprstvwyzc';
  const word = () => {
    const rank = Math.floor(consonants.length ** 2 * 5 * next() ** 2);
    return `${consonants[rank % 19]}${'aeiou'[rank % 5]}${consonants[Math.floor(rank / 95)]}`;
  };
  const words = Array.from({ length: count }, word).join(' ');
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
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
