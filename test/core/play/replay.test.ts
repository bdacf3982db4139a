import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amend, replayRound } from '../../../src/core/play/answer.ts';
import { counted } from '../../counts.ts';
import { moves, playOut, scores, specs } from './plays.ts';

describe('replayRound', () => {
  test('makes of the events the round as it was played, undo and all', () => {
    fc.assert(
      fc.property(specs, moves, (spec, made) => {
        const { round, events } = playOut(spec, made);
        const { next: _replayed, ...again } = replayRound(spec, events);
        const { next: _played, ...live } = round;
        expect(again).toEqual(live);
      }),
      { numRuns: counted('rounds replayed', 300, 20_000) },
    );
  });

  test('stands at the same step after each answer', () => {
    fc.assert(
      fc.property(specs, fc.array(scores, { maxLength: 30 }), (spec, given) => {
        const { rounds, events } = playOut(
          spec,
          given.map((score) => ({ kind: 'answer', score, hint: 'none', scored: true })),
        );
        rounds.forEach((round, i) => expect(replayRound(spec, events.slice(0, i + 1))).toEqual(round));
      }),
    );
  });

  test('holds amendments', () => {
    fc.assert(
      fc.property(specs, moves, fc.nat(), scores, (spec, made, pick, score) => {
        const { round, events } = playOut(spec, made);
        fc.pre(round.log.length > 0);
        const target = round.log[pick % round.log.length]!.id!;
        const { next: _replayed, ...again } = replayRound(spec, [...events, { kind: 'amended', target, score }]);
        const { next: _played, ...live } = amend(round, target, score);
        expect(again).toEqual(live);
      }),
    );
  });
});
