/** One play through a handful of items. */

/** A step of a round as planned: a concept's first look, or an item. */
export type Step =
  | { readonly kind: 'look'; readonly level: string; readonly concept: string }
  | { readonly kind: 'item'; readonly item: string };

/** All that is needed to play a round again from its entries. */
export interface RoundSpec {
  readonly id: string;
  readonly purpose: 'level' | 'practice';
  /** The level played; none for practice. */
  readonly level?: string;
  readonly steps: readonly Step[];
  /** 32-bit unsigned seed of every shuffle of the round. */
  readonly seed: number;
}
