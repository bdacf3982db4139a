/** Terms in texts: found as written, never inside other words, each once. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, termIndex } from '../../../src/core/guide/find-terms.ts';

const terms = [
  { id: 'unit', term: 'motor unit' },
  { id: 'neuron', term: 'motor neuron' },
  { id: 'motor', term: 'motor', also: ['efferent'] },
  { id: 'axon', term: 'axon' },
  { id: 'ach', term: 'acetylcholine', also: ['ACh'] },
  { id: 'gbs', term: 'Guillain-Barré syndrome' },
  { id: 'tic', term: 'tic' },
  { id: 'root', term: 'root', except: ['share a root'] },
  { id: 'twitch', term: 'twitch' },
  { id: 'isaacs', term: 'Isaacs’ syndrome' },
];
const index = termIndex(terms);
const found = (text: string) => findTerms(text, index).map(({ from, to, id }) => `${id}: ${text.slice(from, to)}`);

describe('the finder of terms', () => {
  it('takes the longer of two terms that begin alike', () => {
    expect(found('A motor unit is a motor neuron with its fibers; a motor nerve is more.')).toEqual([
      'unit: motor unit',
      'neuron: motor neuron',
      'motor: motor',
    ]);
  });

  it('finds plurals, capitals, other accents, apostrophes and spellings', () => {
    expect(found("Axons carry it. Twitches stop. ACH is freed. Guillain-Barre syndrome! Isaacs' syndrome?")).toEqual([
      'axon: Axons',
      'twitch: Twitches',
      'ach: ACH',
      'gbs: Guillain-Barre syndrome',
      "isaacs: Isaacs' syndrome",
    ]);
  });

  it('finds nothing inside another word, nor across a stop', () => {
    expect(found('A static tactic. He bought a motor. Unit two has axonal taxonomy.')).toEqual(['motor: motor']);
  });

  it('passes over a phrase in which the word means something else', () => {
    expect(found('The words share a root, and a root lies beside the cord.')).toEqual(['root: root']);
    expect(findTerms('They share a root.', index)).toEqual([]);
  });

  it('marks the first use only, also over several texts', () => {
    const met = new Set<string>();
    expect(findTerms('An axon, an axon.', index, met)).toHaveLength(1);
    expect(findTerms('This axon.', index, met)).toEqual([]);
    // A longer term met before still hides the shorter one inside it.
    expect(findTerms('A motor unit.', index, met).map(({ id }) => id)).toEqual(['unit']);
    expect(findTerms('That motor unit.', index, met)).toEqual([]);
  });

  const spellings = terms.flatMap(({ term, also = [] }) => [term, ...also]);
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...spellings),
      fc.constantFrom('the', 'tactics', 'x', '—', 'motor’s', '2', 'é'),
      fc.string(),
    ),
    { maxLength: 12 },
  );

  it('gives parts of the text in order, none over another, each term once, all at whole words', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', ', ', '-', ''), (parts, glue) => {
        const text = parts.join(glue);
        const uses = findTerms(text, index);
        expect(new Set(uses.map(({ id }) => id)).size).toBe(uses.length);
        let last = 0;
        for (const { from, to, id } of uses) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
          expect(terms.some((term) => term.id === id)).toBe(true);
          expect(text.slice(from - 1, from)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(to, to + 1)).not.toMatch(/[\p{L}\p{N}]/u);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every spelling of every term that stands alone', () => {
    for (const { id, term, also = [] } of terms)
      for (const spelling of [term, ...also])
        expect(findTerms(`(${spelling.toUpperCase()})`, index)).toEqual([{ from: 1, to: 1 + spelling.length, id }]);
  });
});
