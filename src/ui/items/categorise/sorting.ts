/** The state of a sorting while it is being made: `bins[card]` is the bin it lies in, or null. */
export type Sorting = readonly (number | null)[];

/** The sorting with one card moved into a bin, or back out of all bins (null). */
export function sorted(sorting: Sorting, card: number, bin: number | null): Sorting {
  return sorting.map((old, i) => (i === card ? bin : old));
}

/** The cards of a bin (null: not sorted yet), in the order shown. */
export function cardsIn(sorting: Sorting, order: readonly number[], bin: number | null): readonly number[] {
  return order.filter((card) => (sorting[card] ?? null) === bin);
}
