import type { Grade, Verdict } from '../verdict.ts';
import { rightsOf } from './rights.ts';
import type { Matching, MatchingResponse } from './shape.ts';

/**
 * The share of left sides with their right partner. A right is used once at most, so a guesser gains one pair in the mean
 * however many there are (the matching problem of Montmort, 1708) and fewer with extras; no correction is needed.
 * Rights with the same text stand for each other.
 */
export function gradeMatching(item: Matching, response: MatchingResponse): Grade {
  const rights = rightsOf(item);
  const parts = item.pairs.map((pair, i): Verdict => {
    const chosen = response.rights[i];
    if (chosen === null || chosen === undefined) return 'missed';
    return rights[chosen] === pair.right ? 'right' : 'wrong';
  });
  return { score: parts.filter((part) => part === 'right').length / parts.length, parts };
}
