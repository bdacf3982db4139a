/** Who plays on this device. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Guest, Journal, Keeping, Learner, Shelf } from '../journal/port.ts';
import type { Clock } from './clock.ts';
import type { FirstLearner } from './first-learner.ts';
import { openSession, type Session } from './session.ts';

export interface Learners {
  readonly list: ReadonlySignal<readonly Learner[]>;
  readonly session: ReadonlySignal<Session>;
  readonly guest: ReadonlySignal<boolean>;
  /** The name of who is playing. */
  readonly name: ReadonlySignal<string>;
  /** False when nothing outlives the page. */
  readonly lasting: boolean;
  /** Where the one who is playing keeps their things. */
  shelf(): Shelf;
  /** Where this device keeps the things of its learners, whoever is playing. */
  readonly device: Shelf;
  add(name: string): Promise<Learner>;
  rename(name: string): Promise<void>;
  /** Opens a learner's journal, or a guest's; a guest who leaves is wiped. */
  switchTo(id: string | 'guest'): Promise<void>;
  /** Deletes the one who is playing and everything of theirs, and goes on with another. */
  erase(): Promise<void>;
  /** Reads the list anew, as after an import. */
  refresh(): Promise<void>;
}

interface Names {
  /** What the first learner is called until renamed. */
  readonly first: string;
  readonly guest: string;
}

/** The shelf's learners, beginning with the one that was opened first. */
export function openLearners(keeping: Keeping, first: FirstLearner, clock: Clock, names: Names): Learners {
  const { shelf: device, openGuest } = keeping;
  const openRead = async (learner: Learner, journal: Journal) =>
    openSession(learner, journal, await journal.read(), keeping, clock);
  const open = async (shelf: Shelf, learner: Learner) => openRead(learner, await shelf.openJournal(learner.id));
  let guestHere: Guest | undefined;
  const list = signal(first.learners);
  const session = signal(openSession(first.learners[0]!, first.journal, first.contents, keeping, clock));
  const guest = signal(false);

  const refresh = async () => {
    list.value = await device.learners();
  };
  const leaveCurrent = async () => {
    session.value.close();
    const leaving = guestHere;
    guestHere = undefined;
    await leaving?.leave();
  };

  const learners: Learners = {
    list,
    session,
    guest,
    name: computed(() =>
      guest.value
        ? names.guest
        : (list.value.find(({ id }) => id === session.value.learner.id)?.name ?? session.value.learner.name),
    ),
    lasting: device.lasting,
    shelf: () => guestHere?.shelf ?? device,
    device,
    async add(name) {
      const learner = await device.addLearner(name);
      await refresh();
      return learner;
    },
    async rename(name) {
      await device.renameLearner(session.value.learner.id, name);
      await refresh();
    },
    async switchTo(id) {
      if (id !== 'guest' && id === session.value.learner.id) return;
      const arriving = id === 'guest' ? await openGuest() : undefined;
      const next = arriving
        ? await openRead(arriving.learner, arriving.journal)
        : await open(
            device,
            list.value.find((learner) => learner.id === id)!,
          );
      await leaveCurrent();
      guestHere = arriving;
      session.value = next;
      guest.value = arriving !== undefined;
    },
    async erase() {
      const gone = session.value.learner.id;
      if (guestHere) {
        await learners.switchTo(list.value[0]!.id);
        return;
      }
      session.value.close();
      await device.eraseLearner(gone);
      await refresh();
      if (list.value.length === 0) await learners.add(names.first);
      session.value = await open(device, list.value[0]!);
    },
    refresh,
  };
  return learners;
}
