/** Where a learner's entries live. Every implementation passes test/journal/contract.ts. */
import type { Entry, Event } from '../core/journal/entry.ts';

/** Something stored that could not be read as an entry. It is kept where it is and counted. */
export interface SetAside {
  /** The storage key it lies under. */
  readonly where: string;
  readonly why: 'not-an-entry' | 'bad-checksum' | 'newer-version' | 'same-id-other-content';
}

export interface JournalContents {
  /** All readable entries, each id once, ordered by tick, then id. */
  readonly entries: readonly Entry[];
  readonly setAside: readonly SetAside[];
}

export interface Journal {
  /** Reads everything anew from storage. */
  read(): Promise<JournalContents>;
  /**
   * Stamps and stores one event. Resolves with its entry only once it is stored; rejects with the
   * storage's error otherwise, and then nothing was stored.
   */
  append(event: Event): Promise<Entry>;
  /** Adds entries from a backup or another device; those already here change nothing. Resolves with how many were new. */
  merge(entries: readonly Entry[]): Promise<number>;
  /** Packs old single entries into segments. Safe to call at any time, in any tab, and to be cut off anywhere. */
  pack(): Promise<void>;
  /** Calls back with entries that another tab stored. Returns how to stop. */
  watch(onEntries: (entries: readonly Entry[]) => void): () => void;
  close(): void;
}

export interface Learner {
  readonly id: string;
  readonly name: string;
  /** UTC milliseconds */
  readonly since: number;
}

/** The learners of this device, and what they share: the texts of own levels. */
export interface Shelf {
  learners(): Promise<readonly Learner[]>;
  addLearner(name: string): Promise<Learner>;
  renameLearner(id: string, name: string): Promise<void>;
  /** Deletes the learner and everything of theirs. */
  eraseLearner(id: string): Promise<void>;
  openJournal(learnerId: string): Promise<Journal>;
  /** Stores the bytes of an own level (a JSON text or a zip) and resolves with the hash to find them by. */
  putLevel(content: Uint8Array): Promise<string>;
  getLevel(hash: string): Promise<Uint8Array | undefined>;
  /** False when nothing outlives the page: storage is blocked, and the game plays in memory. */
  readonly lasting: boolean;
}
