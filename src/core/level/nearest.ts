/** "Did you mean …": the known word nearest to one that is not known. */

/** Longer words are compared by their first letters only: no id or key is longer. */
const longest = 64;

/**
 * Edit distance of two words: the fewest insertions, deletions, replacements and swaps of neighbours that turn one
 * into the other (optimal string alignment, after Damerau 1964). Stops early: anything above `limit` comes back as
 * `limit + 1`.
 */
export function editDistance(a: string, b: string, limit = longest): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(back[j]! + 1, row[j - 1]! + 1, back[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, twoBack[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    twoBack = back;
    back = row;
  }
  return Math.min(back[b.length]!, limit + 1);
}

/** The known word nearest to `word`, if it is near enough to be a slip (about a third of its letters), or undefined. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  const wanted = plain(word);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate), limit);
    if (distance > limit) continue;
    if (distance === 0) return candidate;
    best = candidate;
    limit = distance - 1;
  }
  return best ?? completion(wanted, candidates);
}

/** A candidate that merely goes on where the word stops, or stops earlier, as "reflex" for "reflex-arc". */
function completion(wanted: string, candidates: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined;
  for (const candidate of candidates) {
    const known = plain(candidate);
    if (known.startsWith(wanted) || (known.length > 3 && wanted.startsWith(known))) return candidate;
  }
  return undefined;
}

/** Capitals, spaces and underscores are the commonest slips, so they do not count as a difference. */
function plain(word: string): string {
  return word
    .slice(0, longest)
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
