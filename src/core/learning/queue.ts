/** Which due items come first. */
import { computeDecayFactor } from 'ts-fsrs';
import { defaultWeights, dueBy, type Weights } from './fsrs.ts';
import type { Memory } from './memory.ts';
import { orderedBy } from './ordered-by.ts';

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
  const keys = new Uint32Array(items.size);
  for (const [name, item] of items) {
    const { memory, suspended } = item;
    if (!memory || suspended || due(memory) > today || !among(name, item)) continue;
    const loss = lossOf(memory.stability, Math.max(0, today - memory.lastDay));
    keys[names.length] = Math.floor((1 - loss) * lossSteps) * chanceSteps + Math.floor(memory.chance * chanceSteps);
    names.push(name);
  }
  const order = orderedBy(keys, names.length);
  return names.map((_, place) => names[order[place]!]!);
}

// A key below 2^30 orders an item: by its loss in steps of a millionth, the greatest first, then by its chance.
const lossSteps = 2 ** 20 - 1;
const chanceSteps = 2 ** 10;

/** Forgetting curve of FSRS-6, R = (1 + factor × days / stability) ^ decay: how much it falls within the coming day. */
function lossByWaiting(weights: Weights): (stability: number, days: number) => number {
  const { decay, factor } = computeDecayFactor(weights);
  // By logarithms, as ** takes three times as long and its last bits make no difference here.
  return (stability, days) => {
    const step = factor / stability;
    const base = 1 + step * days;
    return Math.exp(decay * Math.log(base)) - Math.exp(decay * Math.log(base + step));
  };
}
