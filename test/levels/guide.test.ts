/** The guide of this repository: whole, plain, and free of what was written for authors. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unpackGuide } from '../../src/app/guide/packed-guide.ts';
import { findTerms, termIndex } from '../../src/core/guide/find-terms.ts';
import { makeGrader, readProse, sentences, words } from '../../src/core/level/style/prose.ts';
import { readLevel } from '../../src/core/level/read.ts';
import { guide as said } from '../../src/words/en/guide.ts';
import { typeset, packGlossary, packGuide } from '../../tools/levels-guide-pack.ts';
import { readLevelsFolder } from '../../tools/levels-folder.ts';
import { starterLevel } from '../../tools/levels-starter.ts';

const folder = readLevelsFolder(fileURLToPath(new URL('../../levels', import.meta.url)));
const facts = folder.catalogue.facts!;
const packed = packGuide(folder);
const figures = new Map(
  [...folder.figures].map(([id, { figure, drawing }]) => [
    id,
    { figure, art: { kind: 'drawing' as const, tree: drawing! } },
  ]),
);
const guide = unpackGuide(packed, { figures, sources: folder.catalogue.sources });
const { terms } = packGlossary(folder);

describe('the field guide', () => {
  it('and its glossary pass levels:check without a remark', () => {
    const mine = folder.problems.filter(({ file }) => /(guide|glossary)\.json$/.test(file));
    expect(mine).toEqual([]);
  });

  it('has an entry for every fact, each with its sources', () => {
    expect([...guide.entries.keys()].toSorted()).toEqual([...facts.keys()].toSorted());
    for (const { id, sources } of guide.entries.values())
      expect({ id, sources: sources.length }).toEqual({ id, sources: facts.get(id)!.sources.length });
  });

  it('leads from every question of the journey to the entries of its facts', () => {
    const left = folder.levels.flatMap(({ level }) =>
      level.items.filter(({ id, facts: cited = [] }) => {
        const known = guide.items.get(`${level.id}/${id}`)?.facts ?? [];
        return cited.length === 0 || cited.some((fact) => !known.includes(fact));
      }),
    );
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('shows figures that exist, and lights up parts that they have', () => {
    for (const { figure, lit, id } of guide.entries.values()) {
      const parts = figure?.figure.parts.map((part) => part.id) ?? [];
      expect({ id, strangers: lit.filter((part) => !parts.includes(part)) }).toEqual({ id, strangers: [] });
    }
    const pictured = [...guide.entries.values()].filter(({ figure }) => figure !== undefined);
    expect(pictured.length).toBeGreaterThan(guide.entries.size / 2);
  });

  it('tells readers nothing that was meant for authors', () => {
    const texts = [...guide.entries.values()].flatMap(({ id, claim, detail = '' }) => [
      { id, text: `${claim} ${detail}` },
    ]);
    const authors = texts.filter(
      ({ text }) =>
        /\b(?:item|items|distractor|scored?|excerpt|task)\b/i.test(text) || / '|(?:^|\s)see [a-z]+-/.test(text),
    );
    expect(authors).toEqual([]);
  });

  it('says where the game simplifies, with entries that exist', () => {
    expect(said.simplifications.length).toBeGreaterThanOrEqual(7);
    for (const [, , ids] of said.simplifications) for (const id of ids) expect(facts.has(id)).toBe(true);
  });

  it('sets what was typed on a plain keyboard', () => {
    expect(typeset("'Charley horse' is the muscle's; -70 mV. Na+, Ca2+ and K+ rise.")).toBe(
      '“Charley horse” is the muscle’s; −70 mV. Na^+^, Ca^2+^ and K^+^ rise.',
    );
  });
});

describe('the glossary', () => {
  it('explains each term in one or two plain sentences', () => {
    const taught = new Set(
      terms.flatMap(({ term, also = [] }) => [term, ...also].flatMap((each) => words(each.toLowerCase()))),
    );
    const gradeOf = makeGrader(taught);
    const long = terms.filter(({ meaning }) => sentences(meaning).length > 2 || words(meaning).length > 40);
    expect(long.map(({ id }) => id)).toEqual([]);
    expect(gradeOf(terms.map(({ meaning }) => readProse(meaning)))).toBeLessThan(8);
  });

  it('does not explain a term by itself', () => {
    const alone = terms.filter(({ id, term, meaning }) => {
      const inside = findTerms(meaning, termIndex([{ id, term }]));
      return inside.length > 0 && meaning.toLowerCase().startsWith(term.toLowerCase());
    });
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it('is met in explanations: most have a term to tap, and none is crowded', () => {
    const index = termIndex(terms);
    const counts = folder.levels.flatMap(({ level }) =>
      level.items.map(({ explanation }) => findTerms(explanation, index).length),
    );
    expect(counts.filter((count) => count > 0).length / counts.length).toBeGreaterThan(0.9);
    expect(Math.max(...counts)).toBeLessThanOrEqual(14);
  });

  it('counts in the reading grade of a level as two syllables a term', () => {
    const level = starterLevel('a-level', 'A level', './level.schema.json', 'figures/a.svg');
    const [first, ...rest] = level.items;
    const hard = 'Repolarization of fasciculation acetylcholinesterase neuromyotonia depolarization polyneuropathy. ';
    const text = JSON.stringify({ ...level, items: [{ ...first!, explanation: hard.repeat(4) }, ...rest] });
    const warned = (known: readonly string[]) =>
      readLevel('a.json', text, { ...folder.catalogue, terms: new Set(known) }).problems.some(
        ({ code, path }) => code === 'hard-to-read' && path[1] === 0,
      );
    expect(warned([])).toBe(true);
    expect(warned(words(hard.toLowerCase()))).toBe(false);
    expect(folder.catalogue.terms!.has('acetylcholinesterase')).toBe(true);
  });
});
