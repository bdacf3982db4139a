/** What a person finds who types what they worry about, in the guide as it is. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leads, sameAs, shortForms } from '../../../src/app/guide/leads.ts';
import { guideSearch } from '../../../src/app/guide/look-up.ts';
import { unpackGuide } from '../../../src/app/guide/packed-guide.ts';
import { termIndex } from '../../../src/core/guide/find-terms.ts';
import { wordsOf } from '../../../src/core/guide/fold-text.ts';
import { readLevelsFolder } from '../../../tools/levels-folder.ts';
import { packGlossary, packGuide } from '../../../tools/levels-guide-pack.ts';

const folder = readLevelsFolder(fileURLToPath(new URL('../../../levels', import.meta.url)));
const guide = unpackGuide(packGuide(folder), { figures: new Map(), sources: new Map() });
const { terms } = packGlossary(folder);
const glossary = { terms: new Map(terms.map((term) => [term.id, term])), index: termIndex(terms) };
const search = guideSearch(guide, glossary);

function found(typed: string) {
  const { terms: words, entries, items } = search.find(typed, () => true);
  return { words: words.map(({ id }) => id), entries: entries.map(({ id }) => id), items };
}
const urgent = (id: string) => {
  const { claim, detail } = guide.entries.get(id)!;
  return /emergency/.test(`${claim} ${detail}`);
};

describe('short forms', () => {
  it('finds multiple sclerosis by its letters', () => {
    for (const typed of ['MS', 'ms', ' Ms ']) {
      expect(found(typed).words[0]).toBe('multiple-sclerosis');
      expect(found(typed).entries[0]).toBe('ms-myelin');
    }
  });

  it('reads three letters as they are', () => {
    const { words, entries } = found('ALS');
    expect(words[0]).toBe('als');
    expect(words).not.toContain('estrogen');
    expect(words).not.toContain('tetanus');
    for (const id of entries) {
      const { claim, detail = '' } = guide.entries.get(id)!;
      expect(`${claim} ${detail}`).toMatch(/\bALS\b/);
    }
    expect(entries[0]).toBe('als-def');
    expect(entries.length).toBeGreaterThan(8);
  });

  it.each([
    ['BFS', 'bfs', 'bfs-def'],
    ['GBS', 'guillain-barre', 'gbs'],
    ['mnd', 'motor-neuron-disease', 'mnd-group'],
  ])('spells out %s', (typed, term, entry) => {
    expect(found(typed).words[0]).toBe(term);
    expect(found(typed).entries.slice(0, 3)).toContain(entry);
  });
});

describe('the word itself', () => {
  it.each(['stroke', 'nerve', 'spasm', 'root', 'muscle cramp', 'calcium', 'Twitches', 'cramps'])(
    'comes before longer names that hold it: %s',
    (typed) => {
      const [first] = found(typed).words;
      const { term, also = [] } = glossary.terms.get(first!)!;
      const plain = typed.toLowerCase().replace(/(?:es|s)$/, '');
      expect([term, ...also].map((name) => name.toLowerCase())).toContain(plain);
    },
  );

  it('finds help for a stroke before the power stroke of a muscle', () => {
    const { entries } = found('stroke');
    expect(entries[0]).toBe('rf-emerg-stroke');
    expect(entries.indexOf('crossbridge')).toBeGreaterThan(entries.indexOf('bell'));
  });

  it('counts plural and singular as one, and no slip where the word is known', () => {
    const { words, entries } = found('cramps at night');
    expect(words).not.toContain('fight-or-flight');
    expect(words[0]).toBe('cramp');
    expect(entries[0]).toBe('cramp-when');
    for (const other of ['cramp at night', 'night cramp', 'cramps at nights'])
      expect(found(other).entries[0], other).toBe('cramp-when');
  });

  it('shows results from the first letters on', () => {
    for (const typed of ['mye', 'myel', 'myelin']) expect(found(typed).words[0]).toBe('myelin');
  });
});

describe('worry', () => {
  it.each([
    'can i die',
    'dying',
    'death',
    'is it serious',
    'dangerous',
    'are twitches dangerous?',
    'Is my muscle twitching serious',
    'what if it is fatal',
    'is my eye twitch bad',
  ])('is met by what is calm, then by the red flags: %s', (typed) => {
    const { words, entries } = found(typed);
    expect(entries[0]).toBe('rf-benign');
    expect(entries.slice(0, 6)).toContain('rf-three');
    expect(entries.slice(0, 6)).toContain('rf-weak');
    expect(words).not.toContain('diencephalon');
    expect(words).not.toContain('als');
  });

  it('asks for something else where other words say so', () => {
    expect(found('dangerous potassium').entries[0]).toBe('k-high');
    expect(found('200 mg caffeine').entries[0]).not.toBe('mg-weak');
  });

  it('finds the eyelid for a twitching eye, also with a slip', () => {
    for (const typed of ['twiching eye', 'twitching eye', 'my eye twitches', 'why does my eyelid twitch']) {
      const { entries } = found(typed);
      expect(entries[0], typed).toMatch(/^(eyelid|twitch)-/);
      expect(entries.slice(0, 4).filter(urgent), typed).toEqual([]);
    }
  });

  it.each([
    'twitching',
    'twitching weakness',
    'eyes',
    'cramps',
    'numb',
    'muscles',
    'weak legs',
    'fever twitch',
    'numb legs',
  ])('is not met by an emergency: %s', (typed) => {
    expect(urgent(found(typed).entries[0]!)).toBe(false);
  });

  it.each([
    ['pesticide', 'rf-emerg-op'],
    ['stiff jaw', 'rf-emerg-tet'],
    ['sudden weakness one side', 'rf-emerg-stroke'],
    ['trouble breathing', 'rf-emerg-breath'],
    ['i can’t breathe', 'rf-emerg-breath'],
    ['seizure', 'rf-emerg-seizure'],
    ['heat stroke', 'rf-emerg-heat'],
    ['bladder', 'rf-emerg-ces'],
    ['heat cramps', 'rf-emerg-heat'],
  ])('finds an emergency by its own words: %s', (typed, id) => {
    expect(found(typed).entries.slice(0, 3)).toContain(id);
  });
});

describe('leads', () => {
  it('name what there is, and say why', () => {
    for (const { words, entries = [], terms: named = [], why } of leads) {
      for (const word of words) expect(wordsOf(word)).toEqual([word]);
      for (const id of entries) expect(guide.entries.has(id), id).toBe(true);
      for (const id of named) expect(glossary.terms.has(id), id).toBe(true);
      expect(why).toMatch(/\.$/);
    }
  });

  it('read words as such that the guide has', () => {
    for (const other of Object.values(sameAs).flat()) expect(found(other).entries.length, other).toBeGreaterThan(0);
    const names = terms.map(({ term }) => term);
    for (const name of Object.values(shortForms)) expect(names).toContain(name);
  });
});
