import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/core/journal/entry.ts';
import { fold } from '../../../src/core/journal/fold.ts';
import { replayRound } from '../../../src/core/play/answer.ts';
import { roundResult } from '../../../src/core/play/result.ts';
import { answered, begun, journal, today } from '../journal/entries.ts';
import { card } from './learners.ts';

const in1 = { round: 'round-1' };
const levels = [{ id: 'a', items: [card('one'), card('two'), card('open', { scored: false })] }];
const start = begun('round-1', ['a/one', 'a/two', 'a/open'], 'a');

function resultOf(...events: readonly (Event & { readonly day?: number })[]) {
  const state = fold(journal(...events), { today });
  return roundResult(replayRound(state.openRound!.spec, state.openRound!.events), state, levels);
}

describe('roundResult', () => {
  test('says what was learned, what to look at again and when it comes back', () => {
    const result = resultOf(
      start,
      answered('a/one', in1),
      answered('a/two', { ...in1, grade: 0 }),
      answered('a/open', { ...in1, scored: false }),
      answered('a/two', in1),
    );
    expect(result).toMatchObject({ score: 200, longestStreak: 1, asked: 2, firstTimeRight: 1 });
    expect(result.learned).toEqual([{ item: 'a/one', inDays: 2 }]);
    expect(result.lookAgain).toEqual([{ item: 'a/two', inDays: 1 }]);
  });

  test('tells the stars before and after', () => {
    const result = resultOf(start, answered('a/one', in1), answered('a/two', in1));
    expect(result.level).toEqual({
      before: { stars: 0, all: 2, seen: 0, credited: 0 },
      after: { stars: 3, all: 2, seen: 2, credited: 2 },
    });
    const again = resultOf(
      answered('a/one', { day: today - 9 }),
      answered('a/two', { day: today - 9, grade: 0 }),
      start,
      answered('a/two', in1),
    );
    expect(again.level).toMatchObject({
      before: { stars: 0, seen: 2, credited: 1 },
      after: { stars: 3, seen: 2, credited: 2 },
    });
  });

  test('a round left at once, or of a level that is gone, has a result, too', () => {
    expect(resultOf(start)).toMatchObject({ score: 0, asked: 0, learned: [], lookAgain: [] });
    expect(resultOf(begun('round-1', ['b/one'], 'b'), answered('b/one', in1)).level).toBeUndefined();
  });
});
