import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardsIn, sorted, type Sorting } from '../../../src/ui/items/categorise/sorting.ts';

test('every card lies in exactly one place, in the order shown', () => {
  const move = fc.tuple(fc.nat(5), fc.option(fc.nat(2)));
  fc.assert(
    fc.property(
      fc.array(move, { maxLength: 20 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      (moves, order) => {
        const sorting = moves.reduce<Sorting>(
          (now, [card, bin]) => sorted(now, card, bin),
          Array.from({ length: 6 }, () => null),
        );
        const places = [null, 0, 1, 2].map((bin) => cardsIn(sorting, order, bin));
        expect(places.flat().toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
        for (const place of places) expect(place).toEqual(order.filter((card) => place.includes(card)));
        const last = moves.at(-1);
        if (last) expect(cardsIn(sorting, order, last[1])).toContain(last[0]);
      },
    ),
  );
});
