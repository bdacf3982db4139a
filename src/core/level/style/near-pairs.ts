/** Texts that are nearly the same, among thousands, without comparing each with each. */

/** Two texts count as nearly the same from this share of common words on: |A ∩ B| / |A ∪ B| (Jaccard 1912). */
export const leastAlike = 0.5;
/** More candidates than this are not looked at, so that no text whatever makes the search slow. */
const mostCandidates = 200;

export interface NearPair {
  readonly index: number;
  /** Index of an earlier text that it is like. */
  readonly earlier: number;
  readonly alike: number;
}

/** How alike two texts are, 0 to 1, by their indexes. */
export type Measure = (index: number, earlier: number) => number;

/**
 * For each text the first earlier one that it is nearly the same as. Texts are lists of different words. Two texts can
 * only be alike enough if the rarest words of one, all but `leastAlike` of its length, hold one of the other's (prefix
 * filtering: Chaudhuri, Ganti, Kaushik 2006). So only those are looked up. `measure` may say that two texts found in
 * this way are less alike than their words are, never more.
 */
export function nearPairs(texts: readonly (readonly string[])[], measure: Measure = jaccardOf(texts)): NearPair[] {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  const pairs: NearPair[] = [];
  for (const [index, words] of texts.entries()) {
    const rare = [...words]
      .sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))
      .slice(0, words.length - Math.ceil(leastAlike * words.length) + 1);
    const pair = findEarlier(index, rare, measure, holders);
    // What is like an earlier text need not be found itself: later ones like it are mostly like that one, too.
    if (pair) pairs.push(pair);
    else for (const word of rare) hold(holders, word, index);
  }
  return pairs;
}

function findEarlier(
  index: number,
  rare: readonly string[],
  measure: Measure,
  holders: ReadonlyMap<string, readonly number[]>,
): NearPair | undefined {
  const seen = new Set<number>();
  for (const word of rare) {
    for (const earlier of holders.get(word) ?? []) {
      if (seen.has(earlier)) continue;
      if (seen.size >= mostCandidates) return undefined;
      seen.add(earlier);
      const alike = measure(index, earlier);
      if (alike >= leastAlike) return { index, earlier, alike };
    }
  }
  return undefined;
}

/** The share of words that two texts have in common. */
export function jaccardOf(texts: readonly (readonly string[])[]): Measure {
  const sets = texts.map((words) => new Set(words));
  return (index, earlier) => {
    const [a, b] = [sets[index]!, sets[earlier]!];
    let common = 0;
    for (const word of a) if (b.has(word)) common++;
    return common / (a.size + b.size - common || 1);
  };
}

function hold(holders: Map<string, number[]>, word: string, index: number): void {
  const list = holders.get(word);
  if (list) list.push(index);
  else holders.set(word, [index]);
}
