/** The response that is exactly right. */
import { indexesBelow } from './indexes.ts';
import type { Item, Response } from './item.ts';

/** What a learner would give who knows everything: the key as a response, for showing it. Its grade is 1. */
export function keyResponse(item: Item): Response {
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, choice: item.options.findIndex((option) => option.key) };
    case 'multiple-response':
      return { kind: item.kind, choices: indexesBelow(item.options.length).filter((i) => item.options[i]?.key) };
    case 'true-false':
      return { kind: item.kind, value: item.key };
    case 'cloze':
      return { kind: item.kind, text: item.answers[0]! };
    case 'numeric':
      return { kind: item.kind, value: item.answer };
    case 'ordering':
      return { kind: item.kind, order: indexesBelow(item.steps.length) };
    case 'matching':
      return { kind: item.kind, rights: indexesBelow(item.pairs.length) };
    case 'categorise':
      return { kind: item.kind, bins: item.cards.map((card) => item.bins.findIndex((bin) => bin.id === card.bin)) };
    case 'hotspot':
      return { kind: item.kind, part: item.key };
    case 'flashcard':
      return { kind: item.kind, rating: 3 };
  }
}
