/** Texts that are nearly the same, among thousands, without comparing each with each. */

/** Two texts count as nearly the same from this share of common words on: |A ∩ B| / |A ∪ B| (Jaccard 1912). */
export const leastAlike = 0.5;
/** More candidates than this are not looked at, so that no text whatever makes the search slow. */
const mostCandidates = 200;

export interface NearPair {
  readonly index: number;
  /** Index of an earlier text that it is like. */
  readonly earlier: number;
  /** 0 to 1. */
  readonly alike: number;
}

/** How alike two texts are, 0 to 1, by their indexes; asked only of those whose words are alike enough. */
export type Measure = (index: number, earlier: number) => number;

/**
 * For each text the first earlier one that it is nearly the same as. Texts are lists of different words. Two texts can
 * only be alike enough if the rarest words of one, all but `leastAlike` of its length, hold one of the other's (prefix
 * filtering: Chaudhuri, Ganti, Kaushik 2006). So only those are looked up. `measure` may say that two texts are less
 * alike than their words are.
 */
export function nearPairs(texts: readonly (readonly string[])[], measure?: Measure): NearPair[] {
  const ranked = rankedByRarity(texts);
  const holders: number[][] = [];
  // For each earlier text the last one that it was compared with.
  const compared = new Int32Array(texts.length).fill(-1);

  const findEarlier = (index: number, rare: Int32Array): NearPair | undefined => {
    let candidates = 0;
    for (const word of rare) {
      for (const earlier of holders[word] ?? []) {
        if (compared[earlier] === index) continue;
        compared[earlier] = index;
        if (++candidates > mostCandidates) return undefined;
        const alike = jaccard(ranked[index]!, ranked[earlier]!);
        if (alike < leastAlike) continue;
        const measured = measure ? Math.min(alike, measure(index, earlier)) : alike;
        if (measured >= leastAlike) return { index, earlier, alike: measured };
      }
    }
    return undefined;
  };

  const pairs: NearPair[] = [];
  for (const [index, words] of ranked.entries()) {
    const rare = words.subarray(0, words.length - Math.ceil(leastAlike * words.length) + 1);
    const pair = findEarlier(index, rare);
    // What is like an earlier text need not be found itself: later ones like it are mostly like that one, too.
    if (pair) pairs.push(pair);
    else for (const word of rare) (holders[word] ??= []).push(index);
  }
  return pairs;
}

/** The share of words that two texts have in common. */
export function shareOfWords(a: readonly string[], b: readonly string[]): number {
  const words = new Set(b);
  const common = a.filter((word) => words.has(word)).length;
  return common / (a.length + b.length - common || 1);
}

/** Each word as its rank, 0 for the rarest, rising within each text. */
function rankedByRarity(texts: readonly (readonly string[])[]): Int32Array[] {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarestFirst = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const rank = new Map(rarestFirst.map(([word], index) => [word, index]));
  return texts.map((words) => Int32Array.from(words, (word) => rank.get(word)!).sort());
}

/** Of two rising lists. 0 as soon as it is certain to be below `leastAlike`. */
function jaccard(a: Int32Array, b: Int32Array): number {
  const needed = Math.ceil((leastAlike / (1 + leastAlike)) * (a.length + b.length) - 1e-9);
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (common + Math.min(a.length - i, b.length - j) < needed) return 0;
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common / (a.length + b.length - common || 1);
}
