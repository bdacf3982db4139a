/** Which due items come first. */
import { computeDecayFactor } from 'ts-fsrs';
import { defaultWeights, dueBy, type Weights } from './fsrs.ts';
import type { Memory } from './memory.ts';

export interface Remembered {
  readonly memory?: Memory;
  readonly suspended: boolean;
}

export interface QueueSettings {
  readonly today: number;
  readonly retention: number;
  readonly weights?: Weights;
}

/**
 * Names of due items, most valuable first: those whose chance of recall would fall most by waiting until tomorrow, so
 * that whoever stops early has lost the least. (Lowest chance first would spend the minutes on what is forgotten
 * already; see ankitects/anki issue 3460.) Equals are mixed, in the same way each time. Suspended items are left out, and
 * those that `among` refuses.
 */
export function dueQueue(
  items: ReadonlyMap<string, Remembered>,
  { today, retention, weights = defaultWeights }: QueueSettings,
  among: (name: string, item: Remembered) => boolean = () => true,
): string[] {
  const due = dueBy(retention, weights);
  const lossOf = lossByWaiting(weights);
  const names: string[] = [];
  const keys = new Float64Array(items.size);
  for (const [name, item] of items) {
    const { memory, suspended } = item;
    if (!memory || suspended || due(memory) > today || !among(name, item)) continue;
    const loss = lossOf(memory.stability, Math.max(0, today - memory.lastDay));
    keys[names.length] = (Math.round((1 - loss) * lossSteps) * chanceSteps + Math.floor(memory.chance * chanceSteps)) * places + names.length;
    names.push(name);
  }
  const sorted = keys.subarray(0, names.length).sort();
  return names.map((_, i) => names[sorted[i]! % places]!);
}

// One whole number below 2^53 holds all that orders an item, since plain numbers sort many times as fast as objects:
// the loss (greatest first), its chance, and its place among the due. Room for four million due items.
const lossSteps = 2 ** 20;
const chanceSteps = 2 ** 10;
const places = 2 ** 22;

/** Forgetting curve of FSRS-6, R = (1 + factor × days / stability) ^ decay: how much it falls within the coming day. */
function lossByWaiting(weights: Weights): (stability: number, days: number) => number {
  const { decay, factor } = computeDecayFactor(weights);
  return (stability, days) => {
    const step = factor / stability;
    return (1 + step * days) ** decay - (1 + step * (days + 1)) ** decay;
  };
}
