/** Looking over a journal: what is readable, what is not, and why. Changes nothing. */
import type { Journal, SetAside } from './port.ts';

export interface Checkup {
  /** Readable entries. */
  readonly entries: number;
  readonly setAside: readonly SetAside[];
  /** How many were set aside for each reason that occurs. */
  readonly counts: Readonly<Partial<Record<SetAside['why'], number>>>;
  /** True when something may be lost: damage, not merely entries of a newer version. */
  readonly damaged: boolean;
}

export async function check(journal: Journal): Promise<Checkup> {
  const { entries, setAside } = await journal.read();
  const counts: Partial<Record<SetAside['why'], number>> = {};
  for (const { why } of setAside) counts[why] = (counts[why] ?? 0) + 1;
  return { entries: entries.length, setAside, counts, damaged: setAside.some(({ why }) => why !== 'newer-version') };
}

/** What was set aside, as it is stored, as a JSON text for a file to keep or to send to someone who can mend it. */
export async function exportSetAside(journal: Journal): Promise<string> {
  const things = (await journal.aside()).map(({ where, why, raw }) => ({ where, why, raw: showable(raw) }));
  return JSON.stringify({ format: 'misfire-set-aside', v: 1, learner: journal.learner, things }, undefined, 1);
}

/** Bytes as a list of numbers; what JSON cannot show, as text. */
function showable(raw: unknown): unknown {
  if (raw instanceof Uint8Array) return [...raw];
  try {
    return JSON.stringify(raw) === undefined ? String(raw) : raw;
  } catch {
    return String(raw);
  }
}
