import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packCards, unpackCards } from '../../../src/app/levels/packed-cards.ts';
import type { ItemCard, LevelCard } from '../../../src/core/level/card.ts';

const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const item: fc.Arbitrary<ItemCard> = fc.record({
  id: name,
  kind: fc.constantFrom('single-choice', 'cloze', 'hotspot', 'flashcard'),
  concept: fc.constantFrom(...[...'abcdefghijklmnopqrstuvwxyz0123456789'].map((c) => `concept-${c}`)),
  tone: fc.constantFrom('reassure', 'everyday', 'rare', 'emergency'),
  scored: fc.boolean(),
  key: fc.stringMatching(/^[0-9a-z]{1,8}$/),
});
const level: fc.Arbitrary<LevelCard> = fc.record({
  id: name,
  title: fc.string(),
  summary: fc.string(),
  trail: fc.constantFrom('start', 'both', 'extra'),
  place: fc.nat(1000),
  bestAfter: fc.array(name),
  setting: fc.constantFrom('eyelid', 'neuron'),
  closesWithSafetyCard: fc.boolean(),
  items: fc.array(item, { minLength: 1, maxLength: 40 }),
});

test('cards come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(level, { maxLength: 5 }), (cards) => {
      expect(unpackCards(JSON.parse(JSON.stringify(packCards(cards))))).toEqual(cards);
    }),
  );
});

test('more concepts than there are digits stop the build', () => {
  const items = Array.from({ length: 37 }, (_, i): ItemCard => ({
    id: `i${i}`,
    kind: 'cloze',
    concept: `c${i}`,
    tone: 'everyday',
    scored: true,
    key: 'k',
  }));
  const card = {
    id: 'wide',
    title: 'Wide',
    summary: 's',
    trail: 'extra',
    place: 1,
    bestAfter: [],
    setting: 'neuron',
  } as const;
  expect(() => packCards([{ ...card, closesWithSafetyCard: false, items }])).toThrow(/"wide" has more than 36/);
});
