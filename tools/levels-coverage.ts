/**
 * npm run levels:coverage   prints what the levels cover: items by level, concept and kind; facts, claims of the founding
 *                           text, misconceptions, vignettes, and items that show what follows, by mechanism.
 * --folder DIR counts another folder than levels/. Counts only: levels:check says what is missing.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coverageOf, mechanismCounts } from '../src/core/curriculum/coverage.ts';
import { mechanisms } from '../src/core/curriculum/mechanism.ts';
import { testedFacts } from '../src/core/curriculum/tested.ts';
import { type Kind, kinds } from '../src/core/items/item.ts';
import { type LevelsFolder, readLevelsFolder } from './levels-folder.ts';

const { values: options } = parseArgs({ options: { folder: { type: 'string' } } });
const folder = options.folder ?? fileURLToPath(new URL('../levels', import.meta.url));
const read = readLevelsFolder(folder);
const levels = read.levels
  .map(({ level }) => level)
  .sort((a, b) => (a.place ?? 1000) - (b.place ?? 1000) || (a.id < b.id ? -1 : 1));
const all = levels.map(coverageOf);

const shown: Readonly<Record<Kind, string>> = {
  'single-choice': 'single',
  'multiple-response': 'several',
  'true-false': 't/f',
  cloze: 'cloze',
  numeric: 'number',
  ordering: 'order',
  matching: 'match',
  categorise: 'sort',
  hotspot: 'hotspot',
  flashcard: 'card',
};
const kindCells = (counts: Readonly<Partial<Record<Kind, number>>>) => kinds.map((kind) => counts[kind] ?? 0);
const sum = (pick: (each: (typeof all)[number]) => number) => all.reduce((total, each) => total + pick(each), 0);

console.log('By level\n');
table(
  ['level', 'items', ...kinds.map((kind) => shown[kind]), 'founding', 'what if', 'facts', 'explained'],
  [
    ...all.map((each) => [
      each.level,
      each.items,
      ...kindCells(each.kinds),
      each.founding,
      each.consequences,
      each.tested,
      each.explanationOnly,
    ]),
    [
      'all',
      sum((each) => each.items),
      ...kinds.map((kind) => sum((each) => each.kinds[kind] ?? 0)),
      sum((each) => each.founding),
      sum((each) => each.consequences),
      testedFacts(levels).size,
      sum((each) => each.explanationOnly),
    ],
  ],
);
console.log('\nBy concept\n');
table(
  ['level', 'concept', 'items', ...kinds.map((kind) => shown[kind])],
  all.flatMap((each) => each.concepts.map((one) => [each.level, one.concept, one.items, ...kindCells(one.kinds)])),
);
console.log(`\n${totals(read).join('\n')}`);

function totals({ catalogue, curriculum }: LevelsFolder): string[] {
  const items = levels.flatMap((level) => level.items);
  const founding = new Set(items.flatMap(({ founding: marked, facts }) => (marked ? (facts ?? []) : [])));
  const used = new Set(items.map(({ misconception }) => misconception));
  const tested = testedFacts(levels);
  const scorable = [...(catalogue.facts?.values() ?? [])].filter((fact) => fact.scorable);
  const claims = curriculum.claims?.value ?? [];
  const byItem = claims.filter(({ taughtBy }) => taughtBy === 'item');
  const counts = mechanismCounts(levels, catalogue.facts ?? new Map());
  const of = (some: number, whole: number, what: string) => `${some} of ${whole} ${what}`;
  const misconceptions = curriculum.misconceptions?.value ?? [];
  const vignettes = curriculum.vignettes?.value ?? [];
  return [
    of(scorable.filter(({ id }) => tested.has(id)).length, scorable.length, 'scorable facts tested'),
    of(
      byItem.filter(({ facts }) => facts.some((id) => founding.has(id))).length,
      byItem.length,
      `claims of the founding text taught by an item; ${claims.length - byItem.length} in the source note`,
    ),
    of(misconceptions.filter(({ id }) => used.has(id)).length, misconceptions.length, 'misconceptions corrected'),
    of(vignettes.filter(({ cases }) => cases.length > 0).length, vignettes.length, 'vignettes told as cases'),
    `what if: ${mechanisms.map((each) => `${each} ${counts[each]}`).join(', ')}`,
  ];
}

/** Prints columns: words to the left, numbers to the right, 0 as a dot. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cell = (value: string | number) => (value === 0 ? '·' : String(value));
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => cell(row[column]!).length)));
  const line = (row: readonly (string | number)[]) =>
    row
      .map((value, column) => {
        const words = typeof rows[0]?.[column] === 'string';
        return words ? cell(value).padEnd(widths[column]!) : cell(value).padStart(widths[column]!);
      })
      .join('  ')
      .trimEnd();
  console.log([line(head), ...rows.map(line)].join('\n'));
}
