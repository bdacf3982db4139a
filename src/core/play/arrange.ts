/** In which order the items of a round come. */
import { isCalm } from './tone-balance.ts';
import type { Candidate } from './candidates.ts';

/** So many calm items close a round where there are enough, that a missed one can come back before the end. */
const calmAtEnd = 3;

/**
 * New items in the order given (teaching order), with the others spread evenly between them, so that what is mixed in
 * does not come in a block. The last item is calm, if any is: where it must, the last calm one moves to the end.
 */
export function arranged(fresh: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const order = interleaved(fresh, calmLast(others));
  const closing = order.findLastIndex(isCalm);
  return closing < 0 ? order : [...order.filter((_, i) => i !== closing), order[closing]!];
}

function calmLast(others: readonly Candidate[]): Candidate[] {
  const closing = new Set(others.filter(isCalm).slice(-calmAtEnd));
  return [...others.filter((candidate) => !closing.has(candidate)), ...closing];
}

/** Evenly: the first is fresh and the last one of the others, where there are enough of each. */
function interleaved(fresh: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const size = fresh.length + others.length;
  const order: Candidate[] = [];
  for (let i = 0, mixed = 0; i < size; i++) {
    const share = Math.floor(((i + 1) * others.length) / size);
    order.push(share > mixed ? others[mixed++]! : fresh[i - mixed]!);
  }
  return order;
}
