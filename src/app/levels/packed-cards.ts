/** How the cards of all built-in levels travel in the script that loads first: as columns of text, for they are many. */
import type { ItemCard, LevelCard } from '../../core/level/card.ts';

interface PackedCard extends Omit<LevelCard, 'items'> {
  readonly concepts: readonly string[];
  /** Ids, and hashes of keys, of all items, with a space between. */
  readonly ids: string;
  readonly keys: string;
  /** For each item one digit of base 36: the place of its concept, kind and tone in their lists. */
  readonly concept: string;
  readonly kind: string;
  readonly tone: string;
  /** Places of the items without points. */
  readonly unscored: readonly number[];
}

export interface PackedCards {
  readonly kinds: readonly ItemCard['kind'][];
  readonly tones: readonly ItemCard['tone'][];
  readonly levels: readonly PackedCard[];
}

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];
const base = 36;

export function packCards(cards: readonly LevelCard[]): PackedCards {
  const all = cards.flatMap(({ items }) => items);
  const kinds = distinct(all.map(({ kind }) => kind));
  const tones = distinct(all.map(({ tone }) => tone));
  const levels = cards.map(({ items, ...head }): PackedCard => {
    const concepts = distinct(items.map(({ concept }) => concept));
    const column = <T>(list: readonly T[], of: (item: ItemCard) => T): string =>
      items.map((item) => list.indexOf(of(item)).toString(base)).join('');
    if (concepts.length > base) throw new RangeError(`Level "${head.id}" has more than ${base} concepts.`);
    return {
      ...head,
      concepts,
      ids: items.map(({ id }) => id).join(' '),
      keys: items.map(({ key }) => key).join(' '),
      concept: column(concepts, ({ concept }) => concept),
      kind: column(kinds, ({ kind }) => kind),
      tone: column(tones, ({ tone }) => tone),
      unscored: items.flatMap(({ scored }, i) => (scored ? [] : i)),
    };
  });
  return { kinds, tones, levels };
}

export function unpackCards({ kinds, tones, levels }: PackedCards): readonly LevelCard[] {
  return levels.map(({ concepts, ids, keys, concept, kind, tone, unscored, ...head }) => {
    const key = keys.split(' ');
    const items = ids.split(' ').map((id, i): ItemCard => {
      const of = <T>(list: readonly T[], column: string): T => list[Number.parseInt(column[i]!, base)]!;
      return {
        id,
        kind: of(kinds, kind),
        concept: of(concepts, concept),
        tone: of(tones, tone),
        scored: !unscored.includes(i),
        key: key[i]!,
      };
    });
    return { ...head, items };
  });
}
