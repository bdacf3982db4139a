/** The list of learners in the shelf's cells: a record for each, and a mark for each that was erased. */
import type { Cells } from './cells.ts';
import type { Learner } from './port.ts';

const learnerPrefix = 'learner:';
const erasedPrefix = 'erased:';

export interface LearnerList {
  all(): Promise<readonly Learner[]>;
  /** Undefined when there is none, or they were erased. */
  find(id: string): Promise<Learner | undefined>;
  put(learner: Learner): Promise<void>;
  /** From now on the learner is on no list, whatever is still to be deleted. `at`: UTC milliseconds. */
  markErased(id: string, at: number): Promise<void>;
  removeRecord(id: string): Promise<void>;
  /** Who was erased, and when. */
  erased(): Promise<readonly { readonly id: string; readonly at: number }[]>;
  forgetErased(id: string): Promise<void>;
}

export function learnerList(cells: Cells): LearnerList {
  const find = async (id: string): Promise<Learner | undefined> => {
    const [value, erased] = await Promise.all([cells.get(learnerPrefix + id), cells.get(erasedPrefix + id)]);
    return value === undefined || erased !== undefined ? undefined : readLearner(id, value);
  };
  const ids = async (prefix: string): Promise<string[]> =>
    (await cells.keys()).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return {
    find,
    all: async () => {
      const found = await Promise.all((await ids(learnerPrefix)).map(find));
      return found.filter((one) => one !== undefined).sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
    },
    put: (learner) => cells.set(learnerPrefix + learner.id, JSON.stringify(learner)),
    markErased: (id, at) => cells.set(erasedPrefix + id, String(at)),
    removeRecord: (id) => cells.remove(learnerPrefix + id),
    erased: async () =>
      Promise.all(
        (await ids(erasedPrefix)).map(async (id) => ({ id, at: Number(await cells.get(erasedPrefix + id)) || 0 })),
      ),
    forgetErased: (id) => cells.remove(erasedPrefix + id),
  };
}

/** A damaged record must not hide a learner's journal: then a part of the id stands for the name. */
function readLearner(id: string, value: unknown): Learner {
  const nameless = { id, name: id.slice(0, 4), since: 0 };
  try {
    const { name, since, origin } = JSON.parse(String(value)) as Record<string, unknown>;
    if (typeof name !== 'string' || typeof since !== 'number') return nameless;
    return { id, name, since, ...(typeof origin === 'string' ? { origin } : {}) };
  } catch {
    return nameless;
  }
}
