import { expect, test } from 'vitest';
import { fold } from '../../../src/core/journal/fold.ts';
import { nextPlay, type JourneyLevel } from '../../../src/core/play/next-level.ts';
import { answered, begun, journal, today } from '../journal/entries.ts';
import { card } from './learners.ts';

const level = (id: string, place: number, trail: JourneyLevel['trail']): JourneyLevel => ({
  id,
  place,
  trail,
  items: [card('x'), card('y')],
});
/** As files may be listed: in no order. */
const levels = [
  level('test', 0, 'extra'),
  level('triggers', 9, 'i-twitch'),
  level('cables', 2, 'how-it-works'),
  level('start', 1, 'start'),
  level('helps', 12, 'i-twitch'),
];

type Done = readonly [level: string, items: string];
/** What is proposed after rounds of these levels, in which these items were answered. */
function after(...rounds: readonly Done[]) {
  const events = rounds.flatMap(([id, items], i) => [
    begun(`r-${i}`, [`${id}/x`, `${id}/y`], id),
    ...[...items].map((item) => answered(`${id}/${item}`)),
    { kind: 'round-ended', round: `r-${i}`, how: 'finished', score: 0 } as const,
  ]);
  const next = nextPlay(fold(journal(...events), { today }), levels, today);
  return next.kind === 'level' ? next.level : next.kind;
}

test.each([
  ['a new learner starts at the start', [], 'start'],
  ['a level in progress goes on', [['start', 'x']], 'start'],
  [
    'the one played last first',
    [
      ['start', 'x'],
      ['helps', 'y'],
    ],
    'helps',
  ],
  ['a level done leads to the next of the journey', [['start', 'xy']], 'cables'],
  [
    'or of the trail the learner is on',
    [
      ['start', 'xy'],
      ['triggers', 'xy'],
    ],
    'helps',
  ],
  [
    'then back to what is left of the journey',
    [
      ['start', 'xy'],
      ['triggers', 'xy'],
      ['helps', 'xy'],
    ],
    'cables',
  ],
  ['a test level is gone on with only while it is the one played last', [['test', 'x']], 'test'],
  [
    'and is not begun',
    [
      ['start', 'xy'],
      ['triggers', 'xy'],
      ['helps', 'xy'],
      ['cables', 'xy'],
    ],
    'start',
  ],
] as const)('%s', (_what, rounds: readonly Done[], expected) => {
  expect(after(...rounds)).toBe(expected);
});

test('an open round goes on before all else', () => {
  const next = nextPlay(
    fold(journal(answered('start/x'), begun('r-1', ['cables/x'], 'cables')), { today }),
    levels,
    today,
  );
  expect(next).toMatchObject({ kind: 'resume', spec: { id: 'r-1' } });
});

test('an open round of a level that was removed does not', () => {
  const open = fold(journal(answered('start/x'), begun('r-1', ['gone/x'], 'gone')), { today });
  expect(nextPlay(open, levels, today)).toEqual({ kind: 'level', level: 'start' });
});

test('when all is done, the level where most is due', () => {
  const events = levels.flatMap(({ id }) =>
    ['x', 'y'].map((item) => answered(`${id}/${item}`, { day: id === 'triggers' ? today - 90 : today })),
  );
  expect(nextPlay(fold(journal(...events), { today }), levels, today)).toEqual({ kind: 'level', level: 'triggers' });
});

test('without levels there is nothing to play', () => {
  expect(nextPlay(fold([], { today }), [], today)).toEqual({ kind: 'none' });
});
