/** Who plays first, and what their journal holds: all that storage has to tell before the game can be shown. */
import type { Journal, JournalContents, Learner, Shelf } from '../journal/port.ts';

export interface FirstLearner {
  /** All learners of this device; the first of them is the one. */
  readonly learners: readonly Learner[];
  readonly journal: Journal;
  readonly contents: JournalContents;
}

/** Opens the shelf's first learner; `name` is what one is called who has to be made, so that playing needs no form. */
export async function openFirstLearner(shelf: Shelf, name: string): Promise<FirstLearner> {
  const learners = await shelf.learnersOrFirst(name);
  const journal = await shelf.openJournal(learners[0]!.id);
  return { learners, journal, contents: await journal.read() };
}
