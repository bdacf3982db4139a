/** What was missed lately, from the journal. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAgain, missedLately } from '../../../src/core/guide/look-again.ts';
import { fold } from '../../../src/core/journal/fold.ts';
import type { Event } from '../../../src/core/journal/entry.ts';
import { answered, journal, journals, today, writers } from '../journal/entries.ts';

const missed = (...events: readonly (Event & { readonly day?: number })[]) =>
  missedLately(fold(journal(...events), { today }));
const wrong = (item: string, day = today) => answered(item, { grade: 0, day });
const right = (item: string, day = today) => answered(item, { grade: 1, day });

describe('missed lately', () => {
  it('names the last miss first, each item once', () => {
    expect(missed(wrong('a/one', today - 2), wrong('a/two', today - 1), wrong('a/one'))).toEqual(['a/one', 'a/two']);
  });

  it('keeps an item that was recalled later the same day, and lets it go once it is recalled on another', () => {
    expect(missed(wrong('a/one'), right('a/one'))).toEqual(['a/one']);
    expect(missed(wrong('a/one', today - 3), right('a/one', today - 1))).toEqual([]);
    expect(missed(wrong('a/one', today - 3), right('a/one', today - 1), wrong('a/one'))).toEqual(['a/one']);
  });

  it('counts a partly right answer as missed, and two weeks as lately', () => {
    expect(missed(answered('a/one', { grade: 0.5 }))).toEqual(['a/one']);
    expect(missed(wrong('a/one', today - 13))).toEqual(['a/one']);
    expect(missed(wrong('a/one', today - 14))).toEqual([]);
  });

  it('takes no account of what was taken back, mended to right, unscored or set aside', () => {
    const target = `${writers[0]}/0`;
    expect(missed(wrong('a/one'), { kind: 'undone', target })).toEqual([]);
    expect(missed(wrong('a/one'), { kind: 'amended', target, grade: 1 })).toEqual([]);
    expect(missed(answered('a/one', { grade: 0, scored: false }))).toEqual([]);
    expect(missed(wrong('a/one'), { kind: 'suspended', item: 'a/one', on: true })).toEqual([]);
  });

  it('names only items that were answered, each once, whatever the journal', () => {
    fc.assert(
      fc.property(journals, (entries) => {
        const state = fold(entries, { today });
        const names = missedLately(state);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(state.items.has(name)).toBe(true);
      }),
    );
  });
});

describe('entries to look at again', () => {
  const facts: Readonly<Record<string, readonly string[]>> = { a: ['x', 'y'], b: ['y', 'z'], c: [] };
  const of = (item: string) => facts[item] ?? [];

  it('follows the misses, each entry once, up to a number', () => {
    expect(lookAgain(['b', 'c', 'a', 'own/item'], of, 9)).toEqual(['y', 'z', 'x']);
    expect(lookAgain(['b', 'a'], of, 2)).toEqual(['y', 'z']);
    expect(lookAgain([], of, 9)).toEqual([]);
  });
});
