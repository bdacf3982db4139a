import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/journal/entry.ts';
import { fold, foldOne, onDay } from '../../../src/core/journal/fold.ts';
import { mended } from '../../../src/core/journal/mended.ts';
import { byTick } from '../../../src/core/journal/order.ts';
import { defaultSettings } from '../../../src/core/journal/settings.ts';
import { remember } from '../../../src/core/learning/fsrs.ts';
import { fuzzSeed } from '../../../src/core/learning/fuzz-seed.ts';
import { replayRound } from '../../../src/core/play/answer.ts';
import { counted } from '../../counts.ts';
import { answered, begun, journal, journals, today, writers } from './entries.ts';

const at = { today };
const itemOf = (entries: readonly Entry[], name = 'a/one', day = today) =>
  fold(entries, { today: day }).items.get(name);

describe('fold', () => {
  test('gives the same in whatever order, however often and from whatever pieces the entries come', () => {
    fc.assert(
      fc.property(journals, fc.infiniteStream(fc.nat()), (entries, numbers) => {
        const plain = fold(entries, at);
        const cut = numbers.next().value % (entries.length + 1);
        const overlap = numbers.next().value % (entries.length + 1);
        const pieces = [...entries.slice(cut), ...entries.slice(0, Math.max(cut, overlap)), ...entries.slice(overlap)];
        const mixed = pieces
          .map((entry) => ({ entry, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        // Whatever is missing after the cuts comes last.
        expect(fold([...mixed, ...entries], at)).toEqual(plain);
        expect(fold(entries.toReversed(), at)).toEqual(plain);
      }),
      { numRuns: counted('journals folded whole and in pieces', 100, 10_000) },
    );
  });

  test('one by one is the same as all at once, in order or not, and leaves earlier states as they were', () => {
    fc.assert(
      fc.property(journals, fc.boolean(), fc.infiniteStream(fc.nat()), (entries, inOrder, numbers) => {
        const coming = inOrder
          ? entries
          : entries
              .map((entry) => ({ entry, key: numbers.next().value }))
              .sort((a, b) => a.key - b.key)
              .map(({ entry }) => entry);
        let state = fold([], at);
        coming.forEach((entry, i) => {
          const before = state;
          const copy = structuredClone(state);
          state = foldOne(state, entry);
          expect(before).toEqual(copy);
          expect(state).toEqual(fold(coming.slice(0, i + 1), at));
          expect(foldOne(state, entry)).toEqual(state);
        });
      }),
      { numRuns: counted('journals folded one by one', 100, 5000) },
    );
  });

  test('an answer taken back is as if it had never been given, except that its key was shown in its round', () => {
    fc.assert(
      fc.property(journals, fc.nat(), (entries, pick) => {
        const answers = entries.filter((entry) => entry.kind === 'answered');
        fc.pre(answers.length > 0);
        const target = answers[pick % answers.length]!;
        const undo: Entry = {
          kind: 'undone',
          target: target.id,
          id: `${writers[0]}/999`,
          v: 1,
          tick: 1000,
          at: 0,
          day: today,
        };
        const about = ({ items, reviewsByDay }: ReturnType<typeof fold>) => ({
          reviewsByDay,
          items: [...items]
            .filter(([, item]) => item.seen || item.suspended)
            .map(([name, { rounds: _rounds, credited: _c, creditedIn: _i, ...item }]) => [name, item]),
        });
        // The stamp of its day stays known: it tells what an entry dated too late before it may count for.
        fc.pre(entries.every(({ day }) => day <= today));
        const never = fold(
          entries.filter((entry) => entry !== target && !('target' in entry && entry.target === target.id)),
          at,
        );
        const taken = about(fold([...entries, undo], at));
        const expected = about(never);
        expect(taken.reviewsByDay).toEqual(expected.reviewsByDay);
        expect(new Map(taken.items as [string, unknown][])).toEqual(new Map(expected.items as [string, unknown][]));
      }),
      { numRuns: counted('journals with an answer taken back', 100, 10_000) },
    );
  });

  test('reviews make memory: stored day, rating and fuzz by item and number', () => {
    const entries = journal(
      answered('a/one', { day: today - 10 }),
      answered('a/one', { day: today - 7, grade: 0.5 }),
      answered('a/one', { day: today, hint: 'text' }),
    );
    const first = remember(undefined, { day: today - 10, rating: 3, fuzzSeed: fuzzSeed('a/one', 1) });
    const second = remember(first, { day: today - 7, rating: 1, fuzzSeed: fuzzSeed('a/one', 2) });
    const third = remember(second, { day: today, rating: 2, fuzzSeed: fuzzSeed('a/one', 3) });
    expect(itemOf(entries)).toMatchObject({
      memory: third,
      key: 'key-1',
      answers: 3,
      seen: true,
      credited: true,
      lastScore: 1,
    });
    expect(third.lapses).toBe(1);
    expect(fold(entries, at).reviewsByDay).toEqual(
      new Map([
        [today - 10, 1],
        [today - 7, 1],
        [today, 1],
      ]),
    );
  });

  test('an amended grade takes the place of the answer’s own, the last one counting', () => {
    const wrong = answered('a/one', { grade: 0 });
    const target = `${writers[0]}/0`;
    const once = journal(wrong, { kind: 'amended', target, grade: 1 });
    expect(itemOf(once)).toEqual(itemOf(journal(answered('a/one'))));
    expect(
      itemOf(journal(wrong, { kind: 'amended', target, grade: 1 }, { kind: 'amended', target, grade: 0 })),
    ).toEqual(itemOf(journal(wrong)));
  });

  test('unscored answers are seen and counted, but no evidence of memory', () => {
    const item = itemOf(journal(answered('a/one', { scored: false })));
    expect(item).toMatchObject({ seen: true, credited: false, answers: 1 });
    expect(item?.memory).toBeUndefined();
  });

  test('a reset forgets the memory and keeps the history', () => {
    const item = itemOf(journal(answered('a/one'), { kind: 'reset', item: 'a/one', why: 'asked' }));
    expect(item).toMatchObject({ seen: true, credited: true, answers: 1 });
    expect(item?.memory).toBeUndefined();
    const after = itemOf(journal(answered('a/one'), { kind: 'reset', item: 'a/one', why: 'asked' }, answered('a/one')));
    expect(after?.memory).toMatchObject({ reviews: 1 });
  });

  test('weights adopted count from there on', () => {
    const weights = [...Array(21)].map(
      (_, i) =>
        [1, 2, 5, 9, 6, 0.8, 3, 0.001, 1.8, 0.16, 0.8, 1.5, 0.06, 0.26, 1.6, 0.6, 1.9, 0.5, 0.09, 0.06, 0.2][i]!,
    );
    const state = fold(journal(answered('a/one'), { kind: 'parameters-adopted', weights }, answered('a/two')), at);
    expect(state.items.get('a/one')!.memory!.stability).toBe(2.3065);
    expect(state.items.get('a/two')!.memory!.stability).toBe(5);
    expect(state.weights).toEqual(weights);
  });

  test('settings, own levels and suspension: the last word counts', () => {
    const state = fold(
      journal(
        { kind: 'setting-changed', name: 'theme', value: 'dark' },
        { kind: 'setting-changed', name: 'theme', value: 'light' },
        { kind: 'level-added', level: 'own', title: 'Mine', content: 'h1' },
        { kind: 'level-added', level: 'gone', title: 'Gone', content: 'h2' },
        { kind: 'level-removed', level: 'gone' },
        { kind: 'suspended', item: 'a/one', on: true },
        { kind: 'suspended', item: 'a/two', on: true },
        { kind: 'suspended', item: 'a/two', on: false },
      ),
      at,
    );
    expect(state.settings).toEqual({ ...defaultSettings, theme: 'light' });
    expect(state.ownLevels).toEqual(new Map([['own', { title: 'Mine', content: 'h1' }]]));
    expect(state.items.get('a/one')!.suspended).toBe(true);
    expect(state.items.get('a/two')!.suspended).toBe(false);
  });
});

describe('first-time credit', () => {
  const in1 = { round: 'round-1' };
  test.each([
    ['right at once', [answered('a/one', in1)], true],
    ['right at once, outside of any round', [answered('a/one')], true],
    ['right when it came back', [answered('a/one', { ...in1, grade: 0 }), answered('a/one', in1)], false],
    [
      'right at once in a later round',
      [answered('a/one', { ...in1, grade: 0 }), answered('a/one', { round: 'round-2' })],
      true,
    ],
    ['right with a text hint', [answered('a/one', { ...in1, hint: 'text' })], true],
    ['right with options taken away', [answered('a/one', { ...in1, hint: 'removed' })], false],
    ['right after its key was shown', [answered('a/one', { ...in1, keySeen: true })], false],
    ['partly right', [answered('a/one', { ...in1, grade: 0.9 })], false],
    ['unscored', [answered('a/one', { ...in1, scored: false })], false],
    ['right once, wrong ever after', [answered('a/one', in1), answered('a/one', { round: 'round-2', grade: 0 })], true],
    [
      'taken back, then right in the same round',
      [answered('a/one', { ...in1, grade: 0 }), { kind: 'undone', target: `${writers[0]}/0` }, answered('a/one', in1)],
      false,
    ],
    [
      'two rounds in turn',
      [
        answered('a/one', { ...in1, grade: 0 }),
        answered('a/one', { round: 'round-2', grade: 0 }),
        answered('a/one', in1),
      ],
      false,
    ],
  ] as const)('%s', (_what, events, credited) => {
    expect(itemOf(journal(...events))?.credited).toBe(credited);
  });
});

describe('clocks set wrong', () => {
  test('a review dated later than today counts as today', () => {
    expect(itemOf(journal(answered('a/one', { day: today + 4000 })))?.memory?.lastDay).toBe(today);
  });

  test('but not later than what came after it: it does not slide along with each new day', () => {
    const entries = journal(answered('a/one', { day: today + 4000 }), answered('a/two', { day: today }));
    expect(itemOf(entries, 'a/one', today + 30)?.memory?.lastDay).toBe(today);
    expect(fold(entries, { today: today + 30 }).reviewsByDay).toEqual(new Map([[today, 2]]));
  });

  test('nor does a clock set far back drag it into the past', () => {
    const entries = journal(
      answered('a/two', { day: today }),
      answered('a/one', { day: today + 4000 }),
      answered('a/two', { day: 100 }),
    );
    expect(itemOf(entries, 'a/one', today + 30)?.memory?.lastDay).toBe(today);
  });

  test('days since the last review are never below 0, and memory goes on', () => {
    const entries = journal(
      answered('a/one', { day: today - 3 }),
      answered('a/one', { day: 100 }),
      answered('a/one', { day: today }),
    );
    expect(itemOf(entries)?.memory).toMatchObject({ lastDay: today, reviews: 3 });
  });

  test('no mix of clocks puts a memory into the future or breaks it', () => {
    fc.assert(
      fc.property(journals, fc.integer({ min: 0, max: 40_000 }), (entries, day) => {
        const state = fold(entries, { today: day });
        for (const { memory } of state.items.values()) {
          if (!memory) continue;
          expect(memory.lastDay).toBeLessThanOrEqual(day);
          expect(memory.stability).toBeGreaterThan(0);
        }
        for (const reviewed of state.reviewsByDay.keys()) expect(reviewed).toBeLessThanOrEqual(day);
      }),
    );
  });

  test('a state moved to another day is the state folded for that day', () => {
    fc.assert(
      fc.property(journals, fc.integer({ min: today - 100, max: today + 100 }), (entries, day) => {
        expect(onDay(fold(entries, at), day)).toEqual(fold(entries, { today: day }));
      }),
    );
  });
});

describe('the open round', () => {
  const items = ['a/one', 'a/two'];
  const in1 = { round: 'round-1' };

  test('is the one begun last, until it ends', () => {
    expect(fold(journal(begun('round-1', items, 'a')), at)).toMatchObject({
      openRound: { spec: { id: 'round-1' }, events: [] },
      lastLevel: 'a',
    });
    const ended = { kind: 'round-ended', round: 'round-1', how: 'finished', score: 3 } as const;
    expect(fold(journal(begun('round-1', items), ended), at)).toMatchObject({
      openRound: undefined,
      roundsFinished: 1,
    });
    expect(fold(journal(begun('round-1', items), begun('round-2', items), ended), at).openRound?.spec.id).toBe(
      'round-2',
    );
  });

  test('holds what happened in it, for the round to be played again', () => {
    const undone = { kind: 'undone', target: `${writers[0]}/2` } as const;
    const entries = journal(
      begun('round-1', items),
      answered('a/one', { ...in1, grade: 0 }),
      answered('a/two', in1),
      undone,
      answered('b/one'),
    );
    const { openRound } = fold(entries, at);
    const round = replayRound(openRound!.spec, openRound!.events);
    expect(round.log.map(({ item }) => item)).toEqual(['a/one']);
    expect(round.keySeen).toEqual(new Set(['a/two']));
  });
});

describe('a mended key', () => {
  test('restarts the memory at the next review', () => {
    const item = itemOf(journal(answered('a/one', { day: today - 50 }), answered('a/one', { key: 'key-2' })));
    expect(item).toMatchObject({ key: 'key-2', answers: 2, memory: { reviews: 1 } });
  });

  test('is told of until it was reset or learned anew', () => {
    const levels = [
      {
        id: 'a',
        items: ['one', 'two', 'three'].map((id) => ({
          id,
          kind: 'single-choice' as const,
          concept: 'c',
          tone: 'everyday' as const,
          scored: true,
          key: id === 'two' ? 'key-1' : 'key-2',
        })),
      },
    ];
    const learned = [answered('a/one'), answered('a/two')];
    expect(mended(fold(journal(...learned), at), levels)).toEqual(['a/one']);
    expect(mended(fold(journal(...learned, { kind: 'reset', item: 'a/one', why: 'key-mended' }), at), levels)).toEqual(
      [],
    );
    expect(mended(fold(journal(...learned, answered('a/one', { key: 'key-2' })), at), levels)).toEqual([]);
  });
});

test('entries are ordered by tick, then id', () => {
  fc.assert(
    fc.property(journals, (entries) => {
      expect(entries.toReversed().sort(byTick)).toEqual(entries);
    }),
  );
});
