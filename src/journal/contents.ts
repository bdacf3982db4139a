/** From what lies in the cells to what the journal holds: each id once, in order. */
import type { Entry } from '../core/journal/entry.ts';
import { byTick } from '../core/journal/order.ts';
import type { KeptEntry } from './line.ts';
import type { SetAsideRaw } from './port.ts';
import type { Found, Walked } from './walk.ts';

export interface Contents {
  readonly entries: readonly Entry[];
  readonly aside: readonly SetAsideRaw[];
}

/**
 * Drops doubles. Of two contents under one id the one with the smaller checksum counts, whichever was
 * stored first, so that devices which merge in any order agree; the other is kept and set aside.
 */
export function contents({ found, aside }: Walked): Contents {
  const chosen = new Map<string, Found>();
  const clashing: Found[] = [];
  for (const one of found) {
    const other = chosen.get(one.entry.id);
    if (other === undefined) chosen.set(one.entry.id, one);
    else if (one.sum !== other.sum) clashing.push(one);
  }
  const rest: SetAsideRaw[] = [...aside];
  for (const one of distinct(clashing)) {
    const other = chosen.get(one.entry.id)!;
    const [winner, loser] = one.sum < other.sum ? [one, other] : [other, one];
    chosen.set(one.entry.id, winner);
    rest.push({ where: loser.where, why: 'same-id-other-content', raw: loser.entry });
  }
  const entries: Entry[] = [];
  for (const { kind, entry, where } of chosen.values()) {
    if (kind === 'entry') entries.push(entry as Entry);
    else rest.push({ where, why: 'newer-version', raw: entry });
  }
  return { entries: entries.sort(byTick), aside: rest };
}

/** Each content of each id once. */
export function distinct(found: readonly Found[]): Found[] {
  const seen = contentSet([]);
  return found.filter((one) => seen.add(one.entry, one.sum));
}

export interface ContentSet {
  has(entry: KeptEntry, sum: number): boolean;
  /** False when it was there already. */
  add(entry: KeptEntry, sum: number): boolean;
}

/** A set of contents by id and checksum; a plain number for each id as long as ids do not repeat. */
export function contentSet(found: readonly Found[]): ContentSet {
  const sums = new Map<string, number | Set<number>>();
  const set: ContentSet = {
    has: ({ id }, sum) => {
      const there = sums.get(id);
      return typeof there === 'number' ? there === sum : (there?.has(sum) ?? false);
    },
    add: (entry, sum) => {
      if (set.has(entry, sum)) return false;
      const there = sums.get(entry.id);
      if (there === undefined) sums.set(entry.id, sum);
      else if (typeof there === 'number') sums.set(entry.id, new Set([there, sum]));
      else there.add(sum);
      return true;
    },
  };
  for (const one of found) set.add(one.entry, one.sum);
  return set;
}
