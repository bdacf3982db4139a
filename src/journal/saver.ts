/** Saving events one after the other, as often as it takes, and telling how that goes. */
import type { Entry } from '../core/journal/entry.ts';
import { JournalGone } from './gone.ts';
import type { Journal, Saver, SaveStatus } from './port.ts';

export interface Timers {
  /** Calls back once after so many milliseconds. Returns how to call it off. */
  after(milliseconds: number, then: () => void): () => void;
}

/** A write that has not settled for so long counts as not saved, in milliseconds. */
export const patience = 2000;
const shortestPause = 500;
const longestPause = 30_000;

export const pageTimers: Timers = {
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function createSaver(journal: Pick<Journal, 'stamp' | 'store'>, timers: Timers = pageTimers): Saver {
  const queue: Entry[] = [];
  const watchers = new Set<(status: SaveStatus) => void>();
  let status: SaveStatus = 'saved';
  let pause = shortestPause;
  /** Calls off whatever the entry at the head waits for. */
  let callOff: (() => void) | undefined;

  const tell = (next: SaveStatus): void => {
    if (next === status) return;
    status = next;
    watchers.forEach((watcher) => watcher(next));
  };

  /** Tries again after a pause, each time a longer one. */
  const later = (entry: Entry): void => {
    callOff?.();
    tell('not-saved-yet');
    callOff = timers.after(pause, () => attempt(entry));
    pause = Math.min(pause * 2, longestPause);
  };

  const attempt = (entry: Entry): void => {
    callOff?.();
    callOff = timers.after(patience, () => entry === queue[0] && later(entry));
    journal.store(entry).then(
      () => entry === queue[0] && status !== 'gone' && stored(),
      (error: unknown) => {
        if (entry !== queue[0] || status === 'gone') return;
        if (error instanceof JournalGone) giveUp();
        else later(entry);
      },
    );
  };

  // Whichever attempt is the first to succeed: they all store the same entry under the same id.
  const stored = (): void => {
    callOff?.();
    callOff = undefined;
    pause = shortestPause;
    queue.shift();
    const [next] = queue;
    tell(next === undefined ? 'saved' : 'saving');
    if (next !== undefined) attempt(next);
  };

  const giveUp = (): void => {
    callOff?.();
    tell('gone');
  };

  return {
    save: (event) => {
      const entry = journal.stamp(event);
      queue.push(entry);
      if (queue.length === 1 && status !== 'gone') {
        tell('saving');
        attempt(entry);
      }
      return entry;
    },
    status: () => status,
    waiting: () => queue.length,
    watch: (onStatus) => {
      watchers.add(onStatus);
      return () => void watchers.delete(onStatus);
    },
    retry: () => {
      if (queue[0] !== undefined && status === 'not-saved-yet') attempt(queue[0]);
    },
  };
}
