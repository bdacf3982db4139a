/** What the learner missed lately. */
import type { LearnerState } from '../journal/state.ts';

/** Days that count as lately, today's included. */
const lately = 14;

/**
 * Items (`level-id/item-id`) that were missed within the last two weeks and not recalled on a later day, the one missed
 * last first. An answer taken back counts for nothing, a mended grade in place of its own. In: `state` folded for today.
 */
export function missedLately({ entries, corrections, items, today }: LearnerState): string[] {
  const { undone, amended, days } = corrections;
  /** The latest day on which each item was recalled. */
  const recalled = new Map<string, number>();
  const missed = new Set<string>();
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]!;
    if (entry.kind !== 'answered' || !entry.scored || undone.has(entry.id)) continue;
    const day = days.get(entry.id) ?? entry.day;
    if (day <= today - lately || missed.has(entry.item) || items.get(entry.item)?.suspended) continue;
    const right = (amended.get(entry.id) ?? entry.grade) === 1;
    if (right) recalled.set(entry.item, Math.max(day, recalled.get(entry.item) ?? day));
    else if ((recalled.get(entry.item) ?? day) <= day) missed.add(entry.item);
  }
  return [...missed];
}

/**
 * The entries of the guide to look at again: facts of the items missed lately, each once, in the order of the misses.
 * @param factsOf the facts that an item rests on, what it is about first; none for an item that the guide does not know
 */
export function lookAgain(
  missed: readonly string[],
  factsOf: (item: string) => readonly string[],
  most: number,
): string[] {
  const facts = new Set<string>();
  for (const item of missed) for (const fact of factsOf(item)) facts.add(fact);
  return [...facts].slice(0, most);
}
