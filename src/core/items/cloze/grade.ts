import type { Grade } from '../verdict.ts';
import { distance } from './distance.ts';
import { oppositesOf, rivalsOf } from './lookalikes.ts';
import { normalise } from './normalise.ts';
import type { Cloze, ClozeResponse } from './shape.ts';

/** Slips forgiven in a word of so many letters: none under 5, one from 5, two from 9. */
function slipsForgiven(letters: number): number {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

const digitsOf = (text: string) => text.replace(/\D+/g, ' ').trim();

function isSlipOf(typed: string, answer: string, refused: readonly string[]): boolean {
  const forgiven = slipsForgiven(Array.from(answer).length);
  if (Math.abs(typed.length - answer.length) > 2 * forgiven || digitsOf(typed) !== digitsOf(answer)) return false;
  const slips = distance(typed, answer);
  if (slips > forgiven) return false;
  const asNear = [...refused, ...rivalsOf(answer)].some((word) => distance(typed, word) <= slips);
  return !asNear && !oppositesOf(answer).some((word) => distance(typed, word) < slips);
}

/**
 * All or nothing: 1 for an accepted word, else 0. Capitals, accents, spaces and hyphens do not count, and small slips of
 * the fingers are forgiven: one from 5 letters, two from 9 (the "fuzziness: AUTO" of Elasticsearch allows one from 3 and
 * two from 6, too lenient where nearly every word has a sibling; 80 % of typing errors are a single slip, Damerau 1964,
 * CACM 7:171). Never forgiven: a slip in a digit, a word as near to one of `notAccepted` or to a word that means something
 * else (hypo/hyper, tetany/tetanus: see lookalikes.ts).
 */
export function gradeCloze(item: Cloze, response: ClozeResponse): Grade {
  const typed = normalise(response.text);
  const answers = item.answers.map(normalise);
  const refused = (item.notAccepted ?? []).map(normalise);
  const right =
    typed !== '' &&
    (answers.includes(typed) ||
      (!refused.includes(typed) && answers.some((answer) => isSlipOf(typed, answer, refused))));
  return { score: right ? 1 : 0, parts: [right ? 'right' : 'wrong'] };
}
