/** One answer, from the draft to everything that comes of it. */
import type { Event } from '../../core/journal/entry.ts';
import type { Grade } from '../../core/items/verdict.ts';
import { outcome } from '../../core/items/verdict.ts';
import type { Response } from '../../core/items/item.ts';
import type { HintUsed } from '../../core/learning/evidence.ts';
import { amend } from '../../core/play/answer.ts';
import { current, type Round } from '../../core/play/round.ts';
import type { OpenTurn } from './turn.ts';
import type { Answer } from './view.ts';

/** The hint that counts: taking options away weighs more than reading. */
export function hintUsed(turn: OpenTurn): HintUsed {
  if (turn.removed.value.length > 0) return 'removed';
  return turn.hintShown.value ? 'text' : 'none';
}

interface Given {
  readonly turn: OpenTurn;
  readonly response: Response;
  readonly grade: Grade;
  /** Hash of what counts as right; see keyHash. */
  readonly key: string;
  /** UTC milliseconds. */
  readonly now: number;
}

/** The review to store for an answer given in a round. */
export function reviewOf(round: Round, { turn, response, grade, key, now }: Given): Event {
  return {
    kind: 'answered',
    item: turn.name,
    response,
    order: turn.order,
    grade: grade.score,
    took: Math.max(0, now - turn.since),
    hint: hintUsed(turn),
    confidence: turn.confidence.value,
    keySeen: round.keySeen.has(turn.name),
    scored: turn.scored,
    key,
    round: round.spec.id,
    origin: 'solo',
  };
}

/** What the screen shows of the last answer of a round. */
export function answerShown(
  after: Round,
  { turn, response, grade }: Pick<Given, 'turn' | 'response' | 'grade'>,
): Answer {
  const played = after.log.at(-1)!;
  return {
    response,
    grade,
    outcome: outcome(grade.score),
    hint: hintUsed(turn),
    points: played.points,
    fate: played.fate,
    last: current(after).kind === 'finished',
    variant: after.log.length,
  };
}

/** The round and the screen after the learner said that the last answer was right. */
export function amended(
  round: Round,
  entry: string,
  given: Answer,
): { readonly round: Round; readonly answer: Answer } {
  const after = amend(round, entry, 1);
  const played = after.log.at(-1)!;
  const last = current(after).kind === 'finished';
  const grade: Grade = { score: 1, parts: ['right'] };
  return {
    round: after,
    answer: { ...given, outcome: 'right', grade, points: played.points, fate: played.fate, last },
  };
}
