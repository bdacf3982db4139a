/** What the tests of the journal do inside a real page. */
import { fold } from '../../../src/core/journal/fold.ts';
import { openShelf } from '../../../src/journal/open-shelf.ts';
import { localforageStorage } from '../../../src/journal/localforage/storage.ts';
import type { Journal, Shelf } from '../../../src/journal/port.ts';
import { contract } from '../../journal/contract/contract.ts';
import { createDevice } from '../../journal/contract/device.ts';
import { answer, foreign } from '../../journal/events.ts';

let shelf: Shelf | undefined;
let journal: Journal | undefined;
const heard: string[] = [];

const the = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('Open it first.');
  return thing;
};

const page = {
  secure: globalThis.isSecureContext,
  locks: (globalThis.navigator.locks as LockManager | undefined) !== undefined,
  /** Runs one case of the contract over this browser's IndexedDB; resolves with what went wrong, if anything did. */
  runCase: async (name: string): Promise<string | undefined> => {
    const one = the(contract.find((each) => each.name === name));
    try {
      await one.run(createDevice(localforageStorage));
      return undefined;
    } catch (error) {
      return String(error);
    }
  },
  /** Opens the journal of the first learner, adding one if there is none. Resolves with their id. */
  open: async (): Promise<string> => {
    shelf = await openShelf(undefined, undefined, 0);
    if (!shelf.lasting) throw new Error('Storage is blocked.');
    const learner = (await shelf.learners())[0] ?? (await shelf.addLearner('Ada'));
    journal = await shelf.openJournal(learner.id);
    journal.watch((entries) => heard.push(...entries.map(({ id }) => id)));
    return learner.id;
  },
  read: async (): Promise<void> => void (await the(journal).read()),
  /** Milliseconds that reading and then folding took, and how many entries there were. */
  timeReadAndFold: async (): Promise<{ read: number; fold: number; entries: number }> => {
    const start = performance.now();
    const { entries } = await the(journal).read();
    const middle = performance.now();
    const { items } = fold(entries, { today: 20_800 });
    if (items.size === 0) throw new Error('Nothing was folded.');
    return { read: middle - start, fold: performance.now() - middle, entries: entries.length };
  },
  ids: async (): Promise<string[]> => (await the(journal).read()).entries.map(({ id }) => id),
  append: async (n: number): Promise<string> => (await the(journal).append(answer(n))).id,
  pack: (): Promise<void> => the(journal).pack(),
  heard: (): string[] => heard,
  erase: async (learner: string): Promise<void> => the(shelf).eraseLearner(learner),
  databases: async (): Promise<string[]> =>
    (await indexedDB.databases()).map(({ name }) => String(name)).filter((name) => name.startsWith('misfire')),
  /** Adds so many reviews of several writers, as years of play would. */
  fill: async (count: number): Promise<number> =>
    the(journal).merge(Array.from({ length: count }, (_, i) => foreign('0123456789abcdef'[i % 16]!, i))),
  /** Milliseconds from the event to its being stored, for each of so many answers one after the other. */
  timeAppends: async (count: number): Promise<number[]> => {
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const from = performance.now();
      await the(journal).append(answer(i));
      times.push(performance.now() - from);
    }
    return times;
  },
};

export type JournalPage = typeof page;
Object.assign(globalThis, { journalPage: page });
