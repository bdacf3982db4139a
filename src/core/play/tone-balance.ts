/** For each item about a rare disease a round holds at least two that reassure or teach the everyday. */
import type { Candidate } from './candidates.ts';

const calmForEachRare = 2;

export function isCalm({ card }: Candidate): boolean {
  return card.tone === 'reassure' || card.tone === 'everyday';
}

function isRare({ card }: Candidate): boolean {
  return card.tone === 'rare';
}

/**
 * At most `size` items, in the order wanted, that keep the balance. Each rare item keeps room for its calm company,
 * which comes from what is wanted next or, where that has none, from `reserve`; one for which there is no company or no
 * room waits for another round. Only where there is nothing else to ask at all are rare items asked without.
 */
export function balanced(wanted: readonly Candidate[], reserve: readonly Candidate[], size: number): Candidate[] {
  const company = reserve.filter(isCalm);
  const chosen: Candidate[] = [];
  let calmAhead = wanted.filter(isCalm).length + company.length;
  let owed = 0;
  for (const candidate of wanted) {
    if (chosen.length >= size) break;
    if (isCalm(candidate)) {
      calmAhead--;
      owed--;
    } else {
      const owes = Math.max(0, owed + (isRare(candidate) ? calmForEachRare : 0));
      if (owes > calmAhead || chosen.length + 1 + owes > size) continue;
      if (isRare(candidate)) owed += calmForEachRare;
    }
    chosen.push(candidate);
  }
  chosen.push(...company.slice(0, Math.max(0, owed)));
  return chosen.length > 0 ? chosen : wanted.slice(0, size);
}
