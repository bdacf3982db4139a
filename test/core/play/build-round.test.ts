import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/journal/fold.ts';
import type { ItemCard } from '../../../src/core/level/card.ts';
import { dueBy } from '../../../src/core/learning/fsrs.ts';
import { buildRound } from '../../../src/core/play/build-round.ts';
import type { RoundSpec } from '../../../src/core/play/round.ts';
import { answered, journal, today } from '../journal/entries.ts';
import { counted } from '../../counts.ts';
import { card, learners, type Learner } from './learners.ts';

const seeds = fc.nat(2 ** 32 - 1);
/** A level of those, or practice. */
const wishes = fc.constantFrom('level-0', 'level-1', undefined);

function build({ levels, state }: Learner, level: string | undefined, seed = 1): RoundSpec {
  return buildRound({ id: 'round-1', level, levels, state, today, seed });
}
const itemsOf = ({ steps }: RoundSpec) => steps.flatMap((step) => (step.kind === 'item' ? [step.item] : []));

function lookUp({ levels }: Learner): (name: string) => ItemCard {
  const cards = new Map<string, ItemCard>(
    levels.flatMap((level) => level.items.map((item) => [`${level.id}/${item.id}`, item] as const)),
  );
  return (name) => cards.get(name)!;
}
const isCalm = ({ tone }: ItemCard) => tone === 'reassure' || tone === 'everyday';
function standing({ state }: Learner, name: string, { key, scored }: ItemCard): 'fresh' | 'due' | 'known' {
  const item = state.items.get(name);
  if (!scored) return item?.seen ? 'known' : 'fresh';
  if (!item?.memory || item.key !== key) return 'fresh';
  return dueBy(state.settings.retention, state.weights)(item.memory) <= today ? 'due' : 'known';
}
const lengthOf = ({ state }: Learner) => (state.settings.roundLength === 'all' ? Infinity : state.settings.roundLength);

describe('every round', () => {
  const property = (check: (learner: Learner, spec: RoundSpec, level: string | undefined) => void) =>
    fc.assert(
      fc.property(learners, wishes, seeds, (learner, level, seed) => {
        check(learner, build(learner, level, seed), level);
      }),
      { numRuns: counted('rounds planned', 200, 10_000) },
    );

  test('holds two calm items for each rare one, unless there are no two anywhere and nothing else to ask', () =>
    property((learner, spec) => {
      const cards = itemsOf(spec).map(lookUp(learner));
      const rare = cards.filter(({ tone }) => tone === 'rare').length;
      const open = learner.levels.flatMap(({ id, items }) =>
        items.filter((item) => !learner.state.items.get(`${id}/${item.id}`)?.suspended),
      );
      if (rare > 0 && rare === cards.length) expect(open.filter(isCalm).length).toBeLessThan(2);
      else expect(cards.filter(isCalm).length).toBeGreaterThanOrEqual(2 * rare);
    }));

  test('ends on a calm item, if it holds any', () =>
    property((learner, spec) => {
      const cards = itemsOf(spec).map(lookUp(learner));
      if (cards.some(isCalm)) expect(isCalm(cards.at(-1)!)).toBe(true);
    }));

  test('is no longer than wished, asks each item once, and none that was set aside', () =>
    property((learner, spec) => {
      const items = itemsOf(spec);
      expect(items.length).toBeLessThanOrEqual(lengthOf(learner));
      expect(new Set(items).size).toBe(items.length);
      for (const name of items) {
        expect(lookUp(learner)(name)).toBeDefined();
        expect(learner.state.items.get(name)?.suspended ?? false).toBe(false);
        if (learner.state.settings.withoutRare) expect(lookUp(learner)(name).tone).not.toBe('rare');
      }
    }));

  test('shows the first look of each concept that was never met, once, before its first item, and no other', () =>
    property((learner, { steps }) => {
      const met = new Set(
        learner.levels.flatMap(({ id, items }) =>
          items
            .filter((item) => learner.state.items.get(`${id}/${item.id}`)?.seen)
            .map(({ concept }) => `${id}/${concept}`),
        ),
      );
      steps.forEach((step, i) => {
        if (step.kind === 'look') {
          const concept = `${step.level}/${step.concept}`;
          expect(met.has(concept)).toBe(false);
          met.add(concept);
          const next = steps[i + 1]!;
          expect(
            next.kind === 'item' && next.item.startsWith(`${step.level}/`) && lookUp(learner)(next.item).concept,
          ).toBe(step.concept);
        } else
          expect(met.has(`${step.item.slice(0, step.item.indexOf('/'))}/${lookUp(learner)(step.item).concept}`)).toBe(
            true,
          );
      });
    }));

  test('is the same again with the same seed', () =>
    property((learner, spec, level) => expect(build(learner, level, spec.seed)).toEqual(spec)));
});

describe('a round of a level', () => {
  const property = (check: (learner: Learner, names: readonly string[], of: (name: string) => ItemCard) => void) =>
    fc.assert(
      fc.property(learners, seeds, (learner, seed) => {
        check(learner, itemsOf(build(learner, 'level-0', seed)), lookUp(learner));
      }),
      { numRuns: counted('rounds of a level planned', 200, 10_000) },
    );

  test('brings new items in teaching order, but for a calm one that must close the round', () =>
    property((learner, names, of) => {
      const places = names
        .filter((name) => name.startsWith('level-0/') && standing(learner, name, of(name)) === 'fresh')
        .map((name) => Number(name.slice('level-0/item-'.length)));
      const closing = places.at(-1);
      const before = names.at(-1) === `level-0/item-${closing}` ? places.slice(0, -1) : places;
      expect(before).toEqual(before.toSorted((a, b) => a - b));
    }));

  test('mixes in what is due elsewhere, at most a third', () =>
    property((learner, names, of) => {
      const guests = names.filter(
        (name) => !name.startsWith('level-0/') && standing(learner, name, of(name)) === 'due',
      );
      const rare = names.filter((name) => of(name).tone === 'rare').length;
      const size = lengthOf(learner) === Infinity ? learner.levels[0]!.items.length * 1.5 : lengthOf(learner);
      // Calm company for rare items comes on top, wherever it is from.
      expect(guests.length).toBeLessThanOrEqual(Math.max(size / 3, 0) + 2 * rare);
    }));

  test('asks what is known and not due only when nothing of the level is new and could be asked', () =>
    property((learner, names, of) => {
      const known = names.filter(
        (name) => name.startsWith('level-0/') && standing(learner, name, of(name)) === 'known',
      );
      if (known.length === 0) return;
      const left = learner.levels[0]!.items.filter(({ id, tone }) => {
        const name = `level-0/${id}`;
        const aside = learner.state.items.get(name)?.suspended || tone === 'rare' || tone === 'emergency';
        return !aside && standing(learner, name, of(name)) === 'fresh' && !names.includes(name);
      });
      expect(left).toEqual([]);
    }));

  test('is full where the level has enough calm items', () =>
    property((learner, names) => {
      const calm = learner.levels[0]!.items.filter(
        (item) => isCalm(item) && !learner.state.items.get(`level-0/${item.id}`)?.suspended,
      ).length;
      expect(names.length).toBeGreaterThanOrEqual(Math.min(calm, lengthOf(learner)));
    }));
});

describe('examples', () => {
  const level = (id: string, tones: string) => ({
    id,
    items: [...tones].map((tone, i) =>
      card(`item-${i}`, { concept: `c-${i}`, tone: tone === 'r' ? 'rare' : tone === 'e' ? 'emergency' : 'everyday' }),
    ),
  });
  const nobody = (levels: Learner['levels']): Learner => ({ levels, state: fold([], { today }) });
  const numbers = (names: readonly string[]) => names.map((name) => Number(name.slice(name.indexOf('/item-') + 6)));

  test('the very first round: the first ten in teaching order, each after its look', () => {
    const spec = build(nobody([level('level-0', '.'.repeat(24))]), 'level-0');
    expect(spec.steps).toHaveLength(20);
    expect(numbers(itemsOf(spec))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(spec.steps[0]).toEqual({ kind: 'look', level: 'level-0', concept: 'c-0' });
  });

  test('an emergency that would close the round waits for the next one', () => {
    expect(numbers(itemsOf(build(nobody([level('level-0', '.........e..')]), 'level-0')))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 10,
    ]);
    expect(numbers(itemsOf(build(nobody([level('level-0', '....e')]), 'level-0')))).toEqual([0, 1, 2, 4, 3]);
  });

  test('a level of rare items borrows calm ones', () => {
    const names = itemsOf(build(nobody([level('level-0', 'rrrrrrrrrr'), level('level-1', '..........')]), 'level-0'));
    expect(names.filter((name) => name.startsWith('level-0/'))).toHaveLength(3);
    expect(names.filter((name) => name.startsWith('level-1/'))).toHaveLength(6);
  });

  test('a level of nothing but rare items can still be played where there is no other', () => {
    expect(itemsOf(build(nobody([level('level-0', 'rrr')]), 'level-0'))).toHaveLength(3);
  });

  test('practice is what is due, whatever level it is of, and nothing else', () => {
    const levels = [level('level-0', '.....'), level('level-1', '.....')];
    const due = ['level-0/item-1', 'level-1/item-2', 'level-1/item-3'];
    const events = [
      ...due.map((name) => answered(name, { day: today - 30 })),
      answered('level-0/item-4', { day: today }),
    ];
    const names = itemsOf(build({ levels, state: fold(journal(...events), { today }) }, undefined));
    expect(names.toSorted()).toEqual(due);
    expect(build(nobody(levels), undefined).steps).toEqual([]);
  });

  test('calm items close practice, so that a hard one missed just before can come back ahead of the last', () => {
    const levels = [level('level-0', '..e.e.')];
    const events = levels[0]!.items.map(({ id }, i) => answered(`level-0/${id}`, { day: today - 30 - i }));
    const learner = { levels, state: fold(journal(...events), { today }) };
    const tones = itemsOf(build(learner, undefined)).map((name) => lookUp(learner)(name).tone);
    expect(tones).toHaveLength(6);
    expect(tones.slice(-3)).toEqual(['everyday', 'everyday', 'everyday']);
  });

  test('due items stand between the new ones, not in a block', () => {
    const levels = [level('level-0', '.'.repeat(20)), level('level-1', '...')];
    const events = [0, 1, 2].map((i) => answered(`level-1/item-${i}`, { day: today - 30 }));
    const names = itemsOf(build({ levels, state: fold(journal(...events), { today }) }, 'level-0'));
    expect(names.map((name) => name.startsWith('level-1/'))).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  test('a level known by heart is played again, in another order each time', () => {
    const levels = [level('level-0', '.'.repeat(12))];
    const events = levels[0]!.items.map(({ id }) => answered(`level-0/${id}`));
    const learner = { levels, state: fold(journal(...events), { today }) };
    expect(itemsOf(build(learner, 'level-0', 1))).toHaveLength(10);
    expect(itemsOf(build(learner, 'level-0', 1))).not.toEqual(itemsOf(build(learner, 'level-0', 2)));
  });
});
