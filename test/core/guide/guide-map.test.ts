/** The guide's map and the glossary are checked like levels: whole, and leading somewhere. */
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../../src/core/guide/glossary.ts';
import { readGuideMap } from '../../../src/core/guide/guide-map.ts';
import type { Fact } from '../../../src/core/level/fact.ts';
import type { Problem } from '../../../src/core/level/problem.ts';
import { problemLine } from '../../../src/words/en/problem-line.ts';

const fact = (id: string): [string, Fact] => [
  id,
  { id, topic: 't', claim: 'C.', founding: false, certainty: 'established', scorable: true, sources: ['s'] },
];
const facts = new Map([fact('one'), fact('two'), fact('three')]);
const concepts = new Map([['a-level', new Set(['first', 'second'])]]);
const said = (problems: readonly Problem[]) => problems.map((problem) => problemLine(problem));

describe('the map of the guide', () => {
  const read = (levels: object) => readGuideMap('guide.json', JSON.stringify({ levels }, null, 1), { facts, concepts });

  it('is whole when each fact stands in one place', () => {
    const map = { 'a-level': { first: ['one', 'three'], second: ['two'] } };
    expect(read(map)).toEqual({ ok: true, value: { levels: map }, problems: [] });
  });

  it('names facts that are left out, unknown or there twice, and places that are not there', () => {
    const { ok, problems } = read({ 'a-level': { first: ['one', 'one', 'tow'], third: ['two'] }, 'b-level': {} });
    expect(ok).toBe(false);
    const lines = said(problems).join('\n');
    expect(lines).toContain('"one" is in this list twice');
    expect(lines).toContain('There is no fact "tow". Did you mean "two"?');
    expect(lines).toContain('There is no concept "third"');
    expect(lines).toContain('There is no level "b-level"');
    expect(lines).toContain('1 fact of facts.json stand nowhere in the guide: three');
  });
});

describe('the glossary', () => {
  const taught = [
    { phrase: 'Motor units', by: 'a-level' },
    { phrase: 'Rest', by: 'a-level' },
  ];
  const read = (terms: readonly object[], everyday: readonly string[] = []) =>
    readGlossary('glossary.json', JSON.stringify({ terms, everyday }, null, 1), {
      facts,
      sources: new Map([['s', { id: 's', title: 'T' }]]),
      taught,
    });
  const unit = { id: 'unit', term: 'motor unit', meaning: 'M.', facts: ['one'] };

  it('is whole when what levels teach has an entry or is an everyday word', () => {
    expect(read([unit], ['rest']).problems).toEqual([]);
    expect(said(read([unit]).problems)).toEqual([
      'glossary.json:2:11 terms — "Rest" (a-level) has no entry. Add one to "terms" or, if everybody knows the word, name it under "everyday".',
    ]);
  });

  it('refuses two terms that are written alike, and a term that rests on nothing', () => {
    const { ok, problems } = read(
      [
        unit,
        { id: 'other', term: 'unit', also: ['Motor-Unit'], meaning: 'M.' },
        { ...unit, term: 'x', facts: ['four'] },
      ],
      ['rest'],
    );
    expect(ok).toBe(false);
    const lines = said(problems).join('\n');
    expect(lines).toContain('Two terms read the same: "Motor-Unit"');
    expect(lines).toContain('This term names neither facts nor sources');
    expect(lines).toContain('There is no fact "four"');
    expect(lines).toContain('The term id "unit" was used already');
  });
});
