/** Entries for tests, and any journals at all for property tests. */
import fc from 'fast-check';
import type { Answered, Entry, Event } from '../../../src/core/journal/entry.ts';
import type { RoundSpec } from '../../../src/core/play/round.ts';
import type { Response } from '../../../src/core/items/item.ts';

export const writers = ['0123456789abcdef01234567', 'fedcba9876543210fedcba98'] as const;
export const today = 20_000;

/** Stamps events one after the other; `day` may be given with an event. */
export function journal(...events: readonly (Event & { readonly day?: number })[]): Entry[] {
  return events.map(
    (event, i) =>
      ({
        id: `${writers[0]}/${i}`,
        v: 1,
        tick: i + 1,
        at: (event.day ?? today) * 86_400_000 + 43_200_000,
        day: today,
        ...event,
      }) as Entry,
  );
}

type AnsweredEvent = Omit<Answered, 'id' | 'v' | 'tick' | 'at' | 'day'>;

export function answered(
  item: string,
  more: Partial<AnsweredEvent & { day: number }> = {},
): AnsweredEvent & { readonly day?: number } {
  return {
    kind: 'answered',
    item,
    response: { kind: 'single-choice', choice: 0 },
    order: [0, 1, 2],
    grade: 1,
    took: 4000,
    hint: 'none',
    keySeen: false,
    scored: true,
    key: 'key-1',
    origin: 'solo',
    ...more,
  };
}

export function begun(id: string, items: readonly string[], level?: string): Event {
  const spec: RoundSpec = {
    id,
    purpose: level === undefined ? 'practice' : 'level',
    steps: items.map((item) => ({ kind: 'item', item })),
    seed: 5,
  };
  return { kind: 'round-begun', spec: level === undefined ? spec : { ...spec, level } };
}

const item = fc.constantFrom('a/one', 'a/two', 'a/three', 'b/one');
const round = fc.constantFrom('round-1', 'round-2');
const grade = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const response: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ kind: fc.constant('single-choice' as const), choice: fc.nat(4) }),
  fc.record({
    kind: fc.constant('flashcard' as const),
    rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({ kind: fc.constant('cloze' as const), text: fc.string() }),
);
const answer: fc.Arbitrary<Event> = fc.record({
  kind: fc.constant('answered' as const),
  item,
  response,
  order: fc.constant([1, 0]),
  grade,
  took: fc.nat(40_000),
  hint: fc.constantFrom('none' as const, 'none' as const, 'text' as const, 'removed' as const),
  confidence: fc.constantFrom(undefined, 'sure' as const, 'guess' as const),
  keySeen: fc.boolean(),
  scored: fc.constantFrom(true, true, true, false),
  key: fc.constantFrom('key-1', 'key-1', 'key-1', 'key-2'),
  round: fc.option(round, { nil: undefined }),
  origin: fc.constantFrom('solo' as const, 'class' as const),
});
const weights = fc.constant([
  0.3, 1.2, 2.5, 8, 6.4, 0.8, 3, 0.001, 1.8, 0.16, 0.8, 1.5, 0.06, 0.26, 1.6, 0.6, 1.9, 0.5, 0.09, 0.06, 0.2,
]);

/** Events of every kind; `target` is a place in the journal, to be put in by `journals`. */
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: answer },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undone' as const), target: fc.constant('') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('amended' as const), target: fc.constant(''), grade }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('suspended' as const), item, on: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('reset' as const),
      item,
      why: fc.constantFrom('asked' as const, 'key-mended' as const),
    }),
  },
  { weight: 1, arbitrary: round.map((id) => begun(id, ['a/one', 'a/two', 'a/three'], 'a')) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('round-ended' as const),
      round,
      how: fc.constantFrom('finished' as const, 'left' as const),
      score: fc.nat(2000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('level-added' as const),
      level: fc.constantFrom('own', 'other'),
      title: fc.string({ minLength: 1 }),
      content: fc.constantFrom('h1', 'h2'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('level-removed' as const), level: fc.constantFrom('own', 'other') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('parameters-adopted' as const), weights }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({
        kind: fc.constant('setting-changed' as const),
        name: fc.constant('retention' as const),
        value: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
      }),
      fc.record({
        kind: fc.constant('setting-changed' as const),
        name: fc.constant('roundLength' as const),
        value: fc.constantFrom(5 as const, 'all' as const),
      }),
    ),
  },
);

/**
 * Journals in order, written by two devices whose ticks sometimes meet and whose clocks may be wrong by years, either way.
 * Corrections are of any entry, mostly of earlier ones.
 */
export const journals: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      event,
      day: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: today - 60, max: today }) },
        fc.integer({ min: 0, max: 40_000 }),
      ),
      writer: fc.nat(1),
      step: fc.nat(1),
      target: fc.nat(),
    }),
    { maxLength: 40 },
  )
  .map((list) => {
    let tick = 0;
    const sequences = [0, 0];
    const ticks = new Set<string>();
    const stamps = list.map(({ writer, step }) => {
      tick += step;
      while (ticks.has(`${writer}/${tick}`)) tick++;
      ticks.add(`${writer}/${tick}`);
      return { id: `${writers[writer]}/${sequences[writer]!++}`, tick };
    });
    return list
      .map(({ event, day, target }, i): Entry => {
        const aimed =
          'target' in event ? { ...event, target: stamps[target % (i % 5 === 0 ? stamps.length : i + 1)]!.id } : event;
        return { ...stamps[i]!, v: 1, at: day * 86_400_000 + 40_000_000, day, ...aimed } as Entry;
      })
      .sort((a, b) => a.tick - b.tick || (a.id < b.id ? -1 : 1));
  });
