import type { Grade, Verdict } from '../verdict.ts';
import type { Categorise, CategoriseResponse } from './shape.ts';

/**
 * The share of cards sorted right beyond what one gets by putting every card into the fullest bin:
 * (right - fullest) / (cards - fullest), never below 0. So one bin for everything scores 0, all right scores 1.
 * This is the lambda of Goodman and Kruskal (1954, J Am Stat Assoc 49:732): the part of the modal guess's errors that
 * was avoided. Where the key itself puts every card into one bin there is nothing to correct with: all or nothing.
 */
export function gradeCategorise(item: Categorise, response: CategoriseResponse): Grade {
  const parts = item.cards.map((card, i): Verdict => {
    const chosen = response.bins[i];
    if (chosen === null || chosen === undefined) return 'missed';
    return item.bins[chosen]?.id === card.bin ? 'right' : 'wrong';
  });
  const right = parts.filter((part) => part === 'right').length;
  if (right === parts.length) return { score: 1, parts };
  const fullest = Math.max(...item.bins.map((bin) => item.cards.filter((card) => card.bin === bin.id).length));
  return { score: Math.max(0, (right - fullest) / Math.max(1, parts.length - fullest)), parts };
}
