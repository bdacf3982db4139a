import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/core/items/item.ts';
import { promptWithin, rate, type Evidence } from '../../../src/core/learning/rate.ts';
import type { Rating } from '../../../src/core/learning/memory.ts';

const plain: Evidence = { kind: 'single-choice', scored: true, hint: 'none', keySeen: false, took: 5000 };
const evidence: fc.Arbitrary<Evidence> = fc.record({
  kind: fc.constantFrom(...kinds),
  scored: fc.boolean(),
  hint: fc.constantFrom('none', 'text', 'removed'),
  confidence: fc.constantFrom(undefined, 'sure', 'think-so', 'guess'),
  keySeen: fc.boolean(),
  took: fc.nat(60_000),
  ownRating: fc.constantFrom<(Rating | undefined)[]>(undefined, 1, 2, 3, 4),
});
const scores = fc.double({ min: 0, max: 1, noNaN: true });

describe('rate', () => {
  test.each([
    ['right', 1, {}, 3],
    ['right, think so', 1, { confidence: 'think-so' }, 3],
    ['right, sure, by choosing', 1, { confidence: 'sure' }, 3],
    ['right with a text hint', 1, { hint: 'text' }, 2],
    ['right with options taken away', 1, { hint: 'removed' }, 1],
    ['right, but a guess', 1, { confidence: 'guess' }, 1],
    ['right, but the key was shown', 1, { keySeen: true }, 1],
    ['partly right', 0.8, {}, 1],
    ['wrong', 0, { confidence: 'sure' }, 1],
    ['free recall, sure and prompt', 1, { kind: 'cloze', confidence: 'sure' }, 4],
    ['numeric, sure and prompt', 1, { kind: 'numeric', confidence: 'sure' }, 4],
    ['free recall, sure, just in time', 1, { kind: 'cloze', confidence: 'sure', took: promptWithin }, 4],
    ['free recall, sure, slow', 1, { kind: 'cloze', confidence: 'sure', took: promptWithin + 1 }, 3],
    ['free recall, prompt, not said to be sure', 1, { kind: 'cloze' }, 3],
    ['free recall, sure, prompt, with a hint', 1, { kind: 'cloze', confidence: 'sure', hint: 'text' }, 2],
    ['flashcard, Hard', 1, { kind: 'flashcard', ownRating: 2 }, 2],
    ['flashcard, Good', 1, { kind: 'flashcard', ownRating: 3 }, 3],
    ['flashcard, Easy, however slow', 1, { kind: 'flashcard', ownRating: 4, took: 99_000 }, 4],
    ['flashcard, Again', 0, { kind: 'flashcard', ownRating: 1 }, 1],
    ['flashcard, Easy, but its back was shown', 1, { kind: 'flashcard', ownRating: 4, keySeen: true }, 1],
    ['flashcard, Easy, put right to wrong', 0, { kind: 'flashcard', ownRating: 4 }, 1],
    ['flashcard, Again, put right', 1, { kind: 'flashcard', ownRating: 1 }, 3],
    ['unscored', 1, { scored: false }, undefined],
  ] as const)('%s', (_what, score, more, expected) => {
    expect(rate(score, { ...plain, ...more })).toBe(expected);
  });

  test('taking longer never lowers a rating below Good, nor lifts one', () => {
    fc.assert(
      fc.property(scores, evidence, fc.nat(10_000_000), (score, given, longer) => {
        const quick = rate(score, given);
        const slow = rate(score, { ...given, took: given.took + longer });
        if (quick === 4) expect(slow).toBeGreaterThanOrEqual(3);
        else expect(slow).toBe(quick);
      }),
    );
  });

  test('less than right is Again, however sure, and unscored is no evidence', () => {
    fc.assert(
      fc.property(scores, evidence, (score, given) => {
        const rating = rate(score, given);
        if (!given.scored) expect(rating).toBeUndefined();
        else if (score < 1) expect(rating).toBe(1);
        else expect([1, 2, 3, 4]).toContain(rating);
      }),
    );
  });
});
