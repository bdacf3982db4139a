/** Levels and learners for property tests of what is planned. */
import fc from 'fast-check';
import type { Tone } from '../../../src/core/items/fields.ts';
import { fold, type LearnerState } from '../../../src/core/journal/fold.ts';
import type { Settings } from '../../../src/core/journal/settings.ts';
import type { ItemCard } from '../../../src/core/level/card.ts';
import type { PlannedLevel } from '../../../src/core/play/candidates.ts';
import { answered, journal, today } from '../journal/entries.ts';

const tone = fc.constantFrom<Tone>('reassure', 'everyday', 'everyday', 'rare', 'emergency');

export function card(id: string, more: Partial<ItemCard> = {}): ItemCard {
  return { id, kind: 'single-choice', concept: 'concept', tone: 'everyday', scored: true, key: 'key-1', ...more };
}

const cards = fc
  .array(
    fc.record({
      tone,
      concept: fc.constantFrom('c-1', 'c-2', 'c-3'),
      scored: fc.constantFrom(true, true, true, true, false),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((more, i) => card(`item-${i}`, more)));

export const planned: fc.Arbitrary<PlannedLevel[]> = fc
  .tuple(cards, cards, cards)
  .map((all) => all.map((items, i) => ({ id: `level-${i}`, items })));

export const lengths = fc.constantFrom<Settings['roundLength']>(5, 10, 15, 'all');

export interface Learner {
  readonly levels: readonly PlannedLevel[];
  readonly state: LearnerState;
}

/** Levels, and a learner who answered some of their items, some lately and some long ago, and set some aside. */
export const learners: fc.Arbitrary<Learner> = fc
  .record({
    levels: planned,
    roundLength: lengths,
    withoutRare: fc.boolean(),
    fates: fc.array(
      fc.record({
        day: fc.oneof(fc.constant(0), fc.integer({ min: today - 90, max: today })),
        grade: fc.constantFrom(0, 1, 1),
        key: fc.constantFrom('key-1', 'key-1', 'key-1', 'old'),
      }),
      { minLength: 90, maxLength: 90 },
    ),
    familiar: fc.constantFrom(0, 0.3, 0.7, 1),
  })
  .map(({ levels, roundLength, withoutRare, fates, familiar }) => {
    const all = levels.flatMap((level) => level.items.map(({ id, scored }) => ({ name: `${level.id}/${id}`, scored })));
    const met = all.filter((_, i) => (i * 7919) % 100 < familiar * 100);
    const events = met.map(({ name, scored }, i) =>
      answered(name, { ...fates[i]!, scored, day: fates[i]!.day === 0 ? today - 1 : fates[i]!.day }),
    );
    const aside = all
      .filter((_, i) => i % 17 === 3)
      .map(({ name }) => ({ kind: 'suspended', item: name, on: true }) as const);
    const set = [
      { kind: 'setting-changed', name: 'roundLength', value: roundLength },
      { kind: 'setting-changed', name: 'withoutRare', value: withoutRare },
    ] as const;
    return { levels, state: fold(journal(...set, ...aside, ...events), { today }) };
  });
