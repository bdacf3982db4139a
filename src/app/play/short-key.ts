/** The key of an item in one line, for lists. */
import type { Item } from '../../core/items/item.ts';
import type { LoadedLevel } from '../levels/loaded-level.ts';

/** In: the level the item is of, for the names of figure parts. Empty for a statement that explains itself no further. */
export function shortKey(item: Item, loaded: LoadedLevel | undefined): string {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
      return item.options.flatMap((option) => (option.key ? option.text : [])).join(' · ');
    case 'cloze':
      return item.answers[0]!;
    case 'numeric':
      return `${item.answer}${item.unit ? ` ${item.unit}` : ''}`;
    case 'ordering':
      return item.steps.join(' → ');
    case 'matching':
      return item.pairs.map(({ left, right }) => `${left}: ${right}`).join(' · ');
    case 'categorise':
      return item.bins
        .map((bin) => `${bin.name}: ${item.cards.flatMap((card) => (card.bin === bin.id ? card.text : [])).join(', ')}`)
        .join(' · ');
    case 'hotspot':
      return loaded?.figures.get(item.figure)?.figure.parts.find(({ id }) => id === item.key)?.name ?? '';
    case 'flashcard':
      return item.back;
    case 'true-false':
      return firstSentence(item.explanation);
  }
}

/** Explanations state the truth first. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
