/** A shelf over any storage. */
import type { Cells, Storage } from './cells.ts';
import { deviceClock, type Clock } from './clock.ts';
import { drawName } from './draw.ts';
import { JournalGone } from './gone.ts';
import { journalName, markKey, shelfName } from './keys.ts';
import { learnerList } from './learners.ts';
import { afterOthers } from './locks.ts';
import { openJournal } from './open-journal.ts';
import type { Journal, Learner, Shelf } from './port.ts';
import { openTabs } from './tabs.ts';

// Erasing is rare, the sweep can wait, and few have levels of their own: none of it belongs to the way to the first question.
const erasing = () => import('./erase.ts');
const levelStore = () => import('./level-store.ts');

/** In: `sweepAfter`, milliseconds until what was left of erased learners is swept. */
export function createShelf(storage: Storage, clock: Clock = deviceClock, sweepAfter = 0): Shelf {
  const cells = storage.cells(shelfName);
  const list = learnerList(cells);
  const journalCells = (id: string): Cells => storage.cells(journalName(id));
  // What a crash, or a blocked deletion, left of an erased learner. It waits until the game has come up.
  setTimeout(() => {
    erasing()
      .then(({ sweepErased }) => sweepErased(storage, list, clock.now()))
      .catch(() => undefined);
  }, sweepAfter);

  /** A look at an erased journal made an empty database of its name again. */
  const onGone = async (id: string): Promise<void> => {
    if ((await list.find(id)) === undefined) await storage.drop(journalName(id));
  };

  const open = async (id: string): Promise<Journal> => {
    if ((await list.find(id)) === undefined) throw new JournalGone(id);
    const found = await journalCells(id).get(markKey);
    const mark = typeof found === 'string' ? found : drawName();
    // Listed, but the browser lost the database: it begins anew, and tabs with the old one open will notice.
    if (found !== mark) await journalCells(id).set(markKey, mark);
    if ((await list.find(id)) === undefined) {
      await onGone(id);
      throw new JournalGone(id);
    }
    return openJournal({
      learner: id,
      cells: journalCells(id),
      clock,
      tabs: openTabs(journalName(id)),
      mark,
      onGone: () => onGone(id),
    });
  };

  const addLearner = async (name: string, origin?: string): Promise<Learner> => {
    const learner: Learner = {
      id: drawName(),
      name,
      since: clock.now(),
      ...(origin === undefined ? {} : { origin }),
    };
    await journalCells(learner.id).set(markKey, drawName());
    await list.put(learner);
    return learner;
  };

  return {
    lasting: storage.lasting,
    learners: () => list.all(),
    learnersOrFirst: async (name) => {
      const here = await list.all();
      if (here.length > 0) return here;
      return afterOthers('misfire-first-learner', async () => {
        const sinceThen = await list.all();
        return sinceThen.length > 0 ? sinceThen : [await addLearner(name)];
      });
    },
    addLearner,
    renameLearner: async (id, name) => {
      const learner = await list.find(id);
      if (learner === undefined) throw new JournalGone(id);
      await list.put({ ...learner, name });
    },
    eraseLearner: async (id) => (await erasing()).eraseLearner(storage, list, id, clock.now()),
    openJournal: open,
    putLevel: async (content) => (await levelStore()).putLevel(cells, content),
    getLevel: async (hash) => (await levelStore()).getLevel(cells, hash),
  };
}
