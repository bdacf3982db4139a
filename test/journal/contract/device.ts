/** A device with a storage of its own, on which tabs can be opened. */
import type { Cells, Storage } from '../../../src/journal/cells.ts';
import { journalName, shelfName } from '../../../src/journal/keys.ts';
import type { Journal, Shelf } from '../../../src/journal/port.ts';
import { createShelf } from '../../../src/journal/shelf.ts';

export interface Device {
  readonly storage: Storage;
  /** A shelf as another tab of the browser would open it. */
  tab(): Shelf;
  /** What lies in a learner's journal, and on the shelf. */
  journalCells(learner: string): Cells;
  shelfCells(): Cells;
}

export interface Case {
  readonly name: string;
  readonly run: (device: Device) => Promise<void>;
}

/** `open` gives the device's storage as another tab would open it. Collections are named so that devices do not meet. */
export function createDevice(open: () => Storage, name = `device-${Math.random()}-`): Device {
  const apart = (storage: Storage): Storage => ({
    lasting: storage.lasting,
    cells: (collection) => storage.cells(name + collection),
    drop: (collection) => storage.drop(name + collection),
  });
  const storage = apart(open());
  return {
    storage,
    tab: () => createShelf(apart(open())),
    journalCells: (learner) => storage.cells(journalName(learner)),
    shelfCells: () => storage.cells(shelfName),
  };
}

/** A new learner's journal, open and read. */
export async function begin(device: Device): Promise<{ shelf: Shelf; journal: Journal; learner: string }> {
  const shelf = device.tab();
  const { id } = await shelf.addLearner('Ada');
  const journal = await openRead(shelf, id);
  return { shelf, journal, learner: id };
}

export async function openRead(shelf: Shelf, learner: string): Promise<Journal> {
  const journal = await shelf.openJournal(learner);
  await journal.read();
  return journal;
}

export async function idsOf(journal: Journal): Promise<string[]> {
  return (await journal.read()).entries.map(({ id }) => id);
}
