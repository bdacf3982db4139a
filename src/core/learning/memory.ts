/** What is remembered of one item. */
export interface Memory {
  /** Days until the chance of recall has fallen to 90 %; 0.001 to 36,500. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** Day number of the last review. */
  readonly lastDay: number;
  /** Reviews since this memory began. */
  readonly reviews: number;
  /** Times it was forgotten a day or more after the review before. */
  readonly lapses: number;
  /** 0 (included) to 1 (excluded): where in its fuzz range the due day falls. Drawn anew at each review. */
  readonly chance: number;
}

/** How a review went: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4;

/** Lapses at which an item is a leech: it costs more than it gives, and wants another way in (Anki's default). */
export const leechLapses = 8;

export function isLeech(memory: Memory): boolean {
  return memory.lapses >= leechLapses;
}
