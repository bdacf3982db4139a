/** What later entries change about earlier answers. */
import type { Entry } from './entry.ts';

export interface Corrections {
  /** Ids of answers taken back. */
  readonly undone: ReadonlySet<string>;
  /** The last grade put in place of an answer's own, by the answer's id. */
  readonly amended: ReadonlyMap<string, number>;
  /** For entries dated later than today (a clock was wrong): the day number that they count for, by id. */
  readonly days: ReadonlyMap<string, number>;
  /** True while an entry dated later than today has no rightly dated one after it. */
  readonly afloat: boolean;
}

/**
 * Collects corrections. In: entries in order; `today`, a day number. An entry dated later than today counts as today, or
 * as the day of the next entry that is not: it cannot have been later than that. Without this, a review made while the
 * clock was a year ahead would count as made today on each day of that year, and never come due.
 */
export function corrections(entries: readonly Entry[], today: number): Corrections {
  const undone = new Set<string>();
  const amended = new Map<string, number>();
  const days = new Map<string, number>();
  let ahead: string[] = [];
  let latest = -Infinity;
  for (const entry of entries) {
    if (entry.kind === 'undone') undone.add(entry.target);
    else if (entry.kind === 'amended') amended.set(entry.target, entry.grade);
    if (entry.day > today) ahead.push(entry.id);
    else {
      latest = Math.max(latest, entry.day);
      if (ahead.length > 0) {
        for (const id of ahead) days.set(id, latest);
        ahead = [];
      }
    }
  }
  for (const id of ahead) days.set(id, today);
  return { undone, amended, days, afloat: ahead.length > 0 };
}

/** The corrections with one more entry, which comes after all others and is not dated later than today. */
export function corrected(before: Corrections, entry: Entry): Corrections {
  if (entry.kind === 'undone') return { ...before, undone: new Set(before.undone).add(entry.target) };
  if (entry.kind === 'amended') return { ...before, amended: new Map(before.amended).set(entry.target, entry.grade) };
  return before;
}
