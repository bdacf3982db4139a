/** Search as one types. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/core/guide/query.ts';
import { searchIndex } from '../../../src/core/guide/search-index.ts';
import { search } from '../../../src/core/guide/search.ts';

const documents = [
  { id: 'ach', title: 'Acetylcholine tells skeletal muscle to contract.' },
  { id: 'ache', title: 'Acetylcholinesterase breaks it down.', body: 'Then the muscle can let go.' },
  { id: 'myelin', title: 'Myelin insulates axons.' },
  { id: 'cafe', title: 'Caffeine can bring on a twitch.', body: 'Coffee, café au lait, tea.' },
  { id: 'gbs', title: 'Guillain-Barré syndrome causes weakness.' },
  { id: 'calcium', title: 'Calcium, Ca^2+^, starts a contraction.' },
  { id: 'sleep', title: 'Lack of sleep can bring on a twitch.' },
];
const index = searchIndex(documents);
const find = (typed: string, most?: number) => search(index, readQuery(typed, index.words.keys()), most);
const ids = (typed: string) => find(typed).map(({ id }) => id);

describe('search', () => {
  it('finds what begins as typed, so that results come while one types', () => {
    expect(ids('myel')).toEqual(['myelin']);
    expect(ids('mye')).toEqual([]);
    expect(search(index, readQuery('mye', index.words.keys(), { early: true }))).toEqual([documents[2]]);
    expect(ids('acetylcholine')).toEqual(['ach', 'ache']);
    expect(ids('acetylchol')).toEqual(['ach', 'ache']);
  });

  it('forgives accents, capitals, slips and a swapped pair of letters', () => {
    expect(ids('CAFE')).toContain('cafe');
    expect(ids('guillain barre')).toEqual(['gbs']);
    expect(ids('milyen')).toEqual([]);
    expect(ids('myelni')).toEqual(['myelin']);
    expect(ids('acetilcoline')).toEqual(['ach']);
    expect(ids('caffiene')).toEqual(['cafe']);
    expect(ids('ca2+')).toEqual(['calcium']);
  });

  it('wants every word, and makes do with most where no document has all', () => {
    expect(ids('sleep twitch')).toEqual(['sleep']);
    expect(ids('sleep myelin').sort()).toEqual(['myelin', 'sleep']);
  });

  it('puts what stands in a title before what stands in the rest', () => {
    expect(ids('muscle')).toEqual(['ach', 'ache']);
  });

  it('passes over small words, unless nothing else is typed', () => {
    expect(ids('what is the myelin')).toEqual(['myelin']);
    expect(ids('it')).toEqual(['ache']);
  });

  it('puts an emergency that was not asked for never before a calm document, though it holds more words', () => {
    const some = searchIndex([
      { id: 'sudden', title: 'Sudden numbness of the legs: call for help.', urgent: true },
      { id: 'legs', title: 'Legs rest.' },
      { id: 'shoes', title: 'Numbness in tight shoes.' },
      { id: 'toes', title: 'Numbness of the toes.' },
      { id: 'walk', title: 'Legs walk.' },
      { id: 'run', title: 'Legs run.' },
    ]);
    const hits = (typed: string) => search(some, readQuery(typed, some.words.keys())).map(({ id }) => id);
    expect(hits('numb legs').indexOf('sudden')).toBe(1);
    expect(hits('legs').at(-1)).toBe('sudden');
    expect(hits('sudden numb legs')[0]).toBe('sudden');
    expect(hits('numbness legs')[0]).toBe('sudden');
  });

  it('finds nothing for nothing', () => {
    for (const typed of ['', '  ', '…', 'zzzzzz']) expect(ids(typed)).toEqual([]);
  });

  it('never throws, gives each document once at most, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 4 }), (typed, most) => {
        const hits = find(typed, most);
        expect(hits.length).toBeLessThanOrEqual(most);
        expect(new Set(hits).size).toBe(hits.length);
      }),
    );
  });

  it('finds a document by any of its longer words, whole or with one letter mistaken', () => {
    const word = fc.constantFrom('acetylcholine', 'insulates', 'skeletal', 'caffeine', 'weakness', 'contraction');
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...'qxzj'), (whole, at, letter) => {
        const slip = at % whole.length;
        const typed = whole.slice(0, slip) + letter + whole.slice(slip + 1);
        const holds = ({ title }: { title: string }) => title.toLowerCase().includes(whole);
        expect(find(whole).some(holds)).toBe(true);
        expect(find(typed).some(holds)).toBe(true);
      }),
    );
  });
});
