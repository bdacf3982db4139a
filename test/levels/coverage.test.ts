/** What the curriculum promises, counted over the levels of this repository; `npm run levels:coverage` prints the counts. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coverageOf, mechanismCounts } from '../../src/core/curriculum/coverage.ts';
import { hasConsequences, mechanisms } from '../../src/core/curriculum/mechanism.ts';
import { testedFacts } from '../../src/core/curriculum/tested.ts';
import { isBareMyth } from '../../src/core/level/style/myths.ts';
import { sourceNote } from '../../src/words/en/source-note.ts';
import { readLevelsFolder } from '../../tools/levels-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {
  levels: read,
  catalogue,
  curriculum,
} = readLevelsFolder(fileURLToPath(new URL('../../levels', import.meta.url)));
/** The journey: all but the level that shows how each kind works. */
const levels = read.map(({ level }) => level).filter(({ trail }) => trail !== 'extra');
const items = levels.flatMap((level) => level.items);
const facts = catalogue.facts!;
const claims = curriculum.claims!.value!;
const misconceptions = curriculum.misconceptions!.value!;
const vignettes = curriculum.vignettes!.value!;

describe('the journey', () => {
  it('has fourteen levels, each in its place, with at least 300 items of all kinds', () => {
    expect(levels.map(({ place }) => place).toSorted((a, b) => a! - b!)).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
    expect(items.length).toBeGreaterThanOrEqual(300);
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(10);
  });

  it.each(levels.map((level) => [level.id, level] as const))(
    '%s asks for each concept, in three to seven kinds',
    (_, level) => {
      const { concepts, kinds, items: count } = coverageOf(level);
      expect(count).toBeGreaterThanOrEqual(16);
      expect(concepts.filter((each) => each.items === 0)).toEqual([]);
      expect(concepts.reduce((sum, each) => sum + each.items, 0)).toBe(count);
      const blooms = new Set(level.items.map(({ bloom }) => bloom));
      expect([...blooms].toSorted()).toEqual(['apply', 'recall', 'understand']);
      expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(3);
    },
  );

  it('tests every scorable fact, or leaves it to explanations on purpose', () => {
    const tested = testedFacts(levels);
    const left = new Set(levels.flatMap(({ explanationOnly }) => explanationOnly ?? []));
    const scorable = [...facts.values()].filter((fact) => fact.scorable);
    expect(scorable.length).toBeGreaterThan(370);
    expect(scorable.filter(({ id }) => !tested.has(id) && !left.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the founding text', () => {
  const foundingItems = items.filter(({ founding }) => founding);

  it('makes 47 claims', () => expect(claims).toHaveLength(47));

  it.each(claims.filter(({ taughtBy }) => taughtBy === 'item').map((claim) => [claim.id, claim] as const))(
    '%s is taught by a founding item that rests on one of its facts',
    (_, claim) => {
      const teaching = foundingItems.filter((item) => claim.facts.some((fact) => item.facts?.includes(fact)));
      expect(
        teaching.map(({ id }) => id),
        claim.claim,
      ).not.toEqual([]);
    },
  );

  it('is named in the source note where no item teaches a claim, with the name and the place of each doctor', () => {
    const noted = claims.filter(({ taughtBy }) => taughtBy === 'source-note');
    expect(Object.keys(sourceNote.experts)).toEqual(noted.map(({ id }) => id));
    const shown = sourceNote.paragraphs.join(' ');
    for (const { id, claim } of noted) {
      const said = sourceNote.experts[id as keyof typeof sourceNote.experts];
      expect(shown).toContain(said);
      const names = claim.match(/\b[A-Z][a-z]+(?: [A-Z][a-z]+)*/g)!.filter((name) => name !== 'The');
      for (const name of names) expect(said).toContain(name);
    }
  });

  it('teaches nothing from the founding text under a false flag', () => {
    const founding = (id: string) => facts.get(id)?.founding;
    expect(foundingItems.filter((item) => !item.facts?.some(founding)).map(({ id }) => id)).toEqual([]);
  });
});

describe('misconceptions', () => {
  it('are all put right by an item', () => {
    expect(misconceptions).toHaveLength(40);
    const used = new Set(items.map(({ misconception }) => misconception));
    expect(misconceptions.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are each put right at least once by an item that rests on a fact that does so', () => {
    const corrected = ({ id, facts: correcting }: (typeof misconceptions)[number]) =>
      items.some(
        ({ misconception, facts: cited }) => misconception === id && correcting.some((fact) => cited?.includes(fact)),
      );
    expect(misconceptions.filter((each) => !corrected(each)).map(({ id }) => id)).toEqual([]);
  });

  it('are false statements in one use of three at most, and never scored where the evidence is open', () => {
    const uses = items.filter(({ misconception }) => misconception !== undefined);
    expect(uses.filter(isBareMyth).length).toBeLessThanOrEqual(uses.length / 3);
    const open = misconceptions.filter(({ unscored }) => unscored).map(({ id }) => id);
    expect(open).not.toEqual([]);
    expect(
      uses.filter((item) => open.includes(item.misconception!) && item.scored !== false).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('vignettes', () => {
  it('are twenty', () => expect(vignettes).toHaveLength(20));

  it.each(vignettes.map((vignette) => [vignette.id, vignette] as const))(
    '%s is told in a case that an item hangs on',
    (_, vignette) => {
      const told = levels.flatMap((level) =>
        level.items.filter(
          (item) =>
            vignette.cases.includes(`${level.id}/${item.case}`) &&
            vignette.facts.some((id) => item.facts?.includes(id)),
        ),
      );
      expect(told.map(({ id }) => id)).not.toEqual([]);
    },
  );
});

describe('what would follow from each answer', () => {
  it('is shown in at least 60 items', () => {
    expect(items.filter(hasConsequences).length).toBeGreaterThanOrEqual(60);
  });

  it.each(items.filter(hasConsequences).map((item) => [item.id, item] as const))(
    '%s can be played by the world, each answer in its own way',
    (_, item) => {
      const played =
        item.kind === 'true-false'
          ? [item.shows?.true, item.shows?.false]
          : 'options' in item
            ? item.options.map(({ shows }) => shows)
            : [];
      expect(played.length).toBeGreaterThanOrEqual(2);
      for (const steps of played) expect(steps?.length ?? 0).toBeGreaterThan(0);
      expect(new Set(played.map((steps) => JSON.stringify(steps))).size).toBe(played.length);
    },
  );

  it.each(mechanisms)('is shown in at least six items about %s', (mechanism) => {
    expect(mechanismCounts(levels, facts)[mechanism]).toBeGreaterThanOrEqual(6);
  });
});

it('levels:coverage prints each level, each concept and the sums', async () => {
  const out = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, ['--import', 'tsx', 'tools/levels-coverage.ts'], { cwd: root }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  for (const level of levels) {
    expect(out).toMatch(new RegExp(`^${level.id} +${level.items.length} `, 'm'));
    for (const { id } of level.concepts) expect(out).toMatch(new RegExp(`^${level.id} +${id} `, 'm'));
  }
  expect(out).toContain('45 of 45 claims of the founding text taught by an item; 2 in the source note');
  expect(out).toContain('of 20 vignettes told as cases');
});
