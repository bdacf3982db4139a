import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amend, answer, takeBack } from '../../../src/core/play/answer.ts';
import {
  beginRound,
  current,
  leaveOut,
  seeLook,
  skipLooks,
  tally,
  type Given,
  type Round,
} from '../../../src/core/play/round.ts';
import { asked, look, moves, playOut, scores, specOf, specs } from './plays.ts';

const right = { score: 1, hint: 'none', scored: true } as const;
const wrong = { ...right, score: 0 };
const partly = { ...right, score: 0.5 };

/** Answers whatever item is asked now, past its look. */
function give(round: Round, how: Omit<Given, 'item'>): Round {
  const now = current(round);
  if (now.kind === 'look') return give(seeLook(round), how);
  if (now.kind !== 'item') throw new Error('The round is over.');
  return answer(round, { item: now.item, ...how });
}
const itemNow = (round: Round) => {
  const now = current(round);
  return now.kind === 'item' ? Number(now.item.slice('level/item-'.length)) : now.kind;
};
/** Numbers of the items asked when the first `misses` answers to each are wrong. */
function order(count: number, misses: (n: number) => number): (number | string)[] {
  let round = beginRound(specOf(Array.from({ length: count }, (_, n) => asked(n))));
  const seen: (number | string)[] = [];
  while (current(round).kind === 'item') {
    const n = itemNow(round) as number;
    const before = seen.filter((other) => other === n).length;
    seen.push(n);
    round = give(round, before < misses(n) ? wrong : right);
  }
  return seen;
}

describe('a round', () => {
  test('goes by the table: points, streak, first time right, comes back', () => {
    let round = beginRound(specOf([0, 1, 2, 3, 4, 5].map(asked)));
    round = give(round, right);
    round = give(round, right);
    round = give(round, partly);
    expect(round.log.map(({ points }) => points)).toEqual([100, 120, 70]);
    expect([round.streak, round.score, round.comebacks.length]).toEqual([2, 290, 1]);
    round = give(round, { ...right, hint: 'text' });
    expect(round.log.at(-1)).toMatchObject({ points: 105, firstTimeRight: true, fate: 'done' });
    round = give(round, { ...right, hint: 'removed' });
    expect(round.log.at(-1)).toMatchObject({ points: 120, firstTimeRight: false, fate: 'done' });
    expect(itemNow(round)).toBe(2);
    round = give(round, right);
    expect(round.log.at(-1)).toMatchObject({ points: 180, firstTimeRight: false, fate: 'done' });
    expect([round.streak, round.longestStreak]).toEqual([5, 5]);
    round = give(round, wrong);
    expect(round.log.at(-1)).toMatchObject({ points: 0, fate: 'again' });
    expect([round.streak, round.longestStreak]).toEqual([0, 5]);
    round = give(round, right);
    expect(current(round)).toEqual({ kind: 'finished' });
    expect(tally(round)).toEqual({ items: 6, done: 6, asked: 6, firstTimeRight: 3 });
  });

  test('unscored items earn nothing, leave the streak alone and do not come back', () => {
    let round = give(beginRound(specOf([0, 1, 2].map(asked))), right);
    round = give(round, { score: 0, hint: 'none', scored: false });
    expect([round.score, round.streak, itemNow(round)]).toEqual([100, 1, 2]);
    round = give(round, { score: 1, hint: 'none', scored: false });
    expect(round.score).toBe(100);
    expect(tally(round)).toEqual({ items: 3, done: 3, asked: 1, firstTimeRight: 1 });
  });

  test('a missed item comes back after two others', () => {
    expect(order(6, (n) => (n === 0 ? 1 : 0))).toEqual([0, 1, 2, 0, 3, 4, 5]);
    expect(order(6, (n) => (n === 0 ? 2 : 0))).toEqual([0, 1, 2, 0, 3, 4, 0, 5]);
    expect(order(5, (n) => (n < 2 ? 1 : 0))).toEqual([0, 1, 2, 0, 1, 3, 4]);
  });

  test('or after as many as are left', () => {
    expect(order(1, () => 1)).toEqual([0, 0]);
    expect(order(2, (n) => (n === 1 ? 1 : 0))).toEqual([0, 1, 1]);
    expect(order(2, (n) => (n === 0 ? 2 : 0))).toEqual([0, 1, 0, 0]);
    expect(order(2, () => 1)).toEqual([0, 1, 0, 1]);
  });

  test('missed three times it is shown as a card and leaves', () => {
    expect(order(3, (n) => (n === 0 ? 9 : 0))).toEqual([0, 1, 2, 0, 0]);
    let round = beginRound(specOf([asked(0)]));
    round = give(give(give(round, wrong), partly), wrong);
    expect(round.log.map(({ fate }) => fate)).toEqual(['again', 'again', 'card']);
    expect(current(round).kind).toBe('finished');
  });

  test('agrees with a plain list, in which a missed item is put in again after two', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.array(scores, { maxLength: 60 }), (count, given) => {
        let round = beginRound(specOf(Array.from({ length: count }, (_, n) => asked(n))));
        const list = Array.from({ length: count }, (_, n) => n);
        const misses = new Map<number, number>();
        for (const score of given) {
          expect(itemNow(round)).toBe(list[0] ?? 'finished');
          const n = list.shift();
          if (n === undefined) return;
          round = give(round, { ...right, score });
          const missed = (misses.get(n) ?? 0) + (score < 1 ? 1 : 0);
          misses.set(n, missed);
          if (score < 1 && missed < 3) list.splice(2, 0, n);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('ends, whatever is answered, with each item asked one to three times', () => {
    fc.assert(
      fc.property(specs, fc.array(scores, { minLength: 40, maxLength: 40 }), (spec, given) => {
        const { round } = playOut(
          spec,
          given.map((score) => ({ kind: 'answer', ...right, score })),
        );
        expect(current(round).kind).toBe('finished');
        for (const { answers, state } of round.items.values()) {
          expect(answers).toBeGreaterThanOrEqual(1);
          expect(answers).toBeLessThanOrEqual(3);
          expect(['done', 'card']).toContain(state);
        }
        expect(round.score).toBe(round.log.reduce((sum, { points }) => sum + points, 0));
      }),
    );
  });

  test('shows first looks where they are planned, and none once they are skipped', () => {
    const spec = specOf([look(0), asked(0), look(1), asked(1)]);
    let round = beginRound(spec);
    expect(current(round)).toEqual(look(0));
    expect(itemNow(seeLook(round))).toBe(0);
    expect(seeLook(seeLook(round))).toEqual(seeLook(round));
    round = skipLooks(round);
    expect(itemNow(round)).toBe(0);
    expect(itemNow(give(round, right))).toBe(1);
  });

  test('ignores answers to what is done or not of this round, and leaves the given round as it was', () => {
    const begun = beginRound(specOf([asked(0), asked(1)]));
    const once = answer(begun, { item: 'level/item-0', ...right });
    expect(answer(once, { item: 'level/item-0', ...right })).toBe(once);
    expect(answer(once, { item: 'other/item', ...right })).toBe(once);
    expect(begun).toEqual(beginRound(begun.spec));
    const ahead = answer(begun, { item: 'level/item-1', ...right });
    expect(itemNow(ahead)).toBe(0);
    expect(current(answer(ahead, { item: 'level/item-0', ...right })).kind).toBe('finished');
  });

  test('goes on without steps that are gone', () => {
    let round = give(beginRound(specOf([asked(0), look(1), asked(1), asked(2)])), wrong);
    round = leaveOut(round, (step) => step.kind === 'look' || step.item !== 'level/item-2');
    expect(itemNow(round)).toBe(2);
    round = give(round, right);
    expect(current(round).kind).toBe('finished');
    expect(tally(round)).toEqual({ items: 2, done: 2, asked: 2, firstTimeRight: 1 });
  });
});

describe('undo', () => {
  test('takes back the last answer and all that it did, and only marks its key as shown', () => {
    fc.assert(
      fc.property(specs, moves, (spec, made) => {
        const { rounds } = playOut(spec, made);
        rounds.forEach((after, i) => {
          const before = rounds[i - 1] ?? beginRound(spec);
          const last = after.log.at(-1);
          if (after.log.length <= before.log.length || !last) return;
          const { keySeen, next: _next, ...restored } = takeBack(after);
          const { keySeen: seenBefore, next: _before, ...expected } = before;
          expect(restored).toEqual(expected);
          expect(keySeen).toEqual(new Set([...seenBefore, last.item]));
          expect(current(takeBack(after))).toMatchObject({ kind: 'item', item: last.item });
        });
      }),
    );
  });

  test('an item answered again after undo earns no first-time credit, but comes back as any other', () => {
    const begun = beginRound(specOf([0, 1, 2].map(asked)));
    let round = give(takeBack(give(begun, wrong)), right);
    expect(round.log).toMatchObject([{ keySeen: true, firstTimeRight: false, points: 100, fate: 'done' }]);
    round = give(takeBack(give(begun, right)), wrong);
    expect(round.log).toMatchObject([{ keySeen: true, fate: 'again' }]);
    round = give(give(give(round, right), right), right);
    expect(round.log.at(-1)).toMatchObject({ item: 'level/item-0', keySeen: false, firstTimeRight: false });
    expect(tally(round).firstTimeRight).toBe(2);
  });

  test('an earlier answer can be taken back, too: a later one to the same item is then no first one', () => {
    let round = answer(beginRound(specOf([asked(0)])), { id: 'a', item: 'level/item-0', ...wrong });
    round = answer(round, { id: 'b', item: 'level/item-0', ...right });
    const undone = takeBack(round, 'a');
    expect(undone.log).toMatchObject([{ id: 'b', firstTimeRight: false, keySeen: true }]);
    expect(takeBack(round, 'nothing')).toBe(round);
    expect(takeBack(beginRound(specOf([asked(0)])))).toEqual(beginRound(specOf([asked(0)])));
  });
});

test('an amended answer counts as if it had been given so', () => {
  const begun = beginRound(specOf([look(0), asked(0), look(1), asked(1), asked(2)]));
  const missed = answer(seeLook(begun), { id: 'a', item: 'level/item-0', ...wrong });
  const put = amend(missed, 'a', 1);
  expect(put.log).toMatchObject([{ points: 100, fate: 'done', firstTimeRight: true }]);
  expect(put).toEqual(answer(seeLook(begun), { id: 'a', item: 'level/item-0', ...right }));
  expect(itemNow(amend(seeLook(missed), 'a', 1))).toBe(1);
  expect(amend(missed, 'nothing', 1)).toBe(missed);
});
