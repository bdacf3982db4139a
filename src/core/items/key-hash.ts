/** Telling whether an item's key was mended since a review. */
import { fingerprint } from './fingerprint.ts';
import type { Item } from './item.ts';

/**
 * A short, stable hash (16 hexadecimal digits) of what counts as right, as the learner would learn it. It changes when
 * another answer becomes right, and not when a distractor, an explanation, an accepted spelling, the accepted range or
 * the order of options changes, nor when the key's case, spacing or punctuation does.
 */
export function keyHash(item: Item): string {
  return fingerprint(JSON.stringify([item.kind, ...keyOf(item)]));
}

function keyOf(item: Item): readonly unknown[] {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
      return item.options
        .filter((option) => option.key)
        .map((option) => plain(option.text))
        .sort();
    case 'true-false':
      return [item.key];
    case 'cloze':
      return [plain(item.answers[0]!)];
    case 'numeric':
      return [item.answer, plain(item.unit ?? '')];
    case 'ordering':
      return item.steps.map(plain);
    case 'matching':
      return item.pairs.map((pair) => JSON.stringify([plain(pair.left), plain(pair.right)])).sort();
    case 'categorise':
      return item.cards
        .map((card) =>
          JSON.stringify([plain(card.text), plain(item.bins.find((bin) => bin.id === card.bin)?.name ?? '')]),
        )
        .sort();
    case 'hotspot':
      return [item.figure, item.key];
    case 'flashcard':
      return [plain(item.back)];
  }
}

/** A text without what may change in it by mere tidying. Signs that carry meaning (minus before a digit, +, %, <) stay. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}^~*]/gu, '')
    .toLowerCase()
    .replace(/(\p{L})[\p{Pd}'’](?=\p{L})/gu, '$1')
    .replace(/[\p{Pd}−](?=\d)/gu, '\u2212')
    .replace(/[^\P{P}%]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
