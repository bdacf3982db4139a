import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/core/items/grade.ts';
import { kinds, type Response } from '../../../src/core/items/item.ts';
import { keyResponse } from '../../../src/core/items/key.ts';
import { readResponse } from '../../../src/core/items/response.ts';
import { anyItem, itemAndResponse, items } from './arbitrary.ts';

/** The same for responses that say the same: ticks in any order, words that differ by nothing that counts. */
const meaning = (response: Response) =>
  JSON.stringify(
    response.kind === 'multiple-response' ? { ...response, choices: [...response.choices].sort() } : response,
  );

describe('grade', () => {
  test('there is a generator for every kind', () => {
    expect(Object.keys(items).sort()).toEqual([...kinds].sort());
  });

  test('scores lie from 0 to 1, with a verdict for each part', () => {
    fc.assert(
      fc.property(itemAndResponse, ([item, response]) => {
        const { score, parts } = grade(item, response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(parts.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('the key scores 1, with nothing wrong or missed', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { score, parts } = grade(item, keyResponse(item));
        expect(score).toBe(1);
        expect(parts.filter((part) => part === 'wrong' || part === 'missed')).toEqual([]);
      }),
    );
  });

  const chosen = fc.oneof(
    ...(
      ['single-choice', 'multiple-response', 'true-false', 'ordering', 'matching', 'categorise', 'hotspot'] as const
    ).map((kind) => items[kind]),
  );
  test('anything that says something else than the key scores below 1', () => {
    fc.assert(
      fc.property(
        itemAndResponse.filter(([item]) => !['cloze', 'numeric', 'flashcard'].includes(item.kind)),
        ([item, response]) => {
          const right = meaning(response) === meaning(keyResponse(item));
          const { score, parts } = grade(item, response);
          expect(score === 1).toBe(right);
          expect(parts.some((part) => part === 'wrong' || part === 'missed')).toBe(!right);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('ticks count whatever their order', () => {
    fc.assert(
      fc.property(items['multiple-response'], (item) => {
        const key = keyResponse(item) as Extract<Response, { kind: 'multiple-response' }>;
        expect(grade(item, { ...key, choices: [...key.choices].reverse() }).score).toBe(1);
      }),
    );
  });

  test('a response to another item, or no response at all, scores 0 and never throws', () => {
    fc.assert(
      fc.property(
        anyItem,
        fc.oneof(
          fc.anything(),
          itemAndResponse.map(([, response]) => response),
        ),
        (item, given) => {
          if (readResponse(item, given) === undefined)
            expect(grade(item, given as Response)).toEqual({ score: 0, parts: [] });
          else expect(grade(item, given as Response).parts.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('an item never reads its own parts from a response of another kind', () => {
    fc.assert(
      fc.property(
        chosen,
        chosen,
        (item, other) =>
          void expect(readResponse(item, keyResponse(other)) === undefined || item.kind === other.kind).toBe(true),
      ),
    );
  });
});
