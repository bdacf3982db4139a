/** Rounds and ways to play them, for property tests. */
import fc from 'fast-check';
import { answer, replayRound, takeBack, type RoundEvent } from '../../../src/core/play/answer.ts';
import {
  beginRound,
  current,
  seeLook,
  type Given,
  type Round,
  type RoundSpec,
  type Step,
} from '../../../src/core/play/round.ts';

export const asked = (n: number): Step => ({ kind: 'item', item: `level/item-${n}` });
export const look = (n: number): Step => ({ kind: 'look', level: 'level', concept: `concept-${n}` });

export function specOf(steps: readonly Step[]): RoundSpec {
  return { id: 'round-1', purpose: 'level', level: 'level', steps, seed: 7 };
}

/** Looks in any place before items. */
export const specs: fc.Arbitrary<RoundSpec> = fc
  .array(fc.boolean(), { maxLength: 12 })
  .map((looks) => specOf(looks.flatMap((withLook, i) => (withLook ? [look(i), asked(i)] : [asked(i)]))));

export const scores = fc.oneof(
  fc.constant(1),
  fc.constant(0),
  fc.constantFrom(0.25, 0.5, 0.75, 0.9999),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** What a learner does next: answer what is asked (however), or take the last answer back. */
export type Move =
  | { readonly kind: 'answer'; readonly score: number; readonly hint: Given['hint']; readonly scored: boolean }
  | { readonly kind: 'undo' };
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('answer' as const),
        score: scores,
        hint: fc.constantFrom('none' as const, 'text' as const, 'removed' as const),
        scored: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
  ),
  { maxLength: 50 },
);

export interface PlayedOut {
  readonly round: Round;
  readonly events: readonly RoundEvent[];
  /** The round after each move. */
  readonly rounds: readonly Round[];
}

/** Passes every look and makes the moves, until they are used up or the round is over. */
export function playOut(spec: RoundSpec, made: readonly Move[]): PlayedOut {
  let round = beginRound(spec);
  const events: RoundEvent[] = [];
  const rounds: Round[] = [];
  made.forEach((move, i) => {
    if (move.kind === 'undo') {
      const id = round.log.at(-1)?.id;
      if (id !== undefined) events.push({ kind: 'undone', target: id });
      round = takeBack(round);
    } else {
      while (current(round).kind === 'look') round = seeLook(round);
      const now = current(round);
      if (now.kind !== 'item') return;
      const { score, hint, scored } = move;
      const given: Given = { id: `e${i}`, item: now.item, score, hint, scored };
      events.push({ kind: 'answered', ...given });
      round = answer(round, given);
    }
    rounds.push(round);
  });
  return { round, events, rounds };
}

export { replayRound };
