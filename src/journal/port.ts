/** Where a learner's entries live. Every implementation passes test/journal/contract.ts. */
import type { Entry, Event } from '../core/journal/entry.ts';

/** Something stored that could not be read as an entry. It is kept where it is and counted. */
export interface SetAside {
  /** The storage key it lies under; for a line of a segment, the key, `#` and the line's number from 1. */
  readonly where: string;
  readonly why: 'not-an-entry' | 'bad-checksum' | 'newer-version' | 'same-id-other-content';
}

/** A thing set aside, as it is stored, for who wants to look into it or mend it. */
export interface SetAsideRaw extends SetAside {
  readonly raw: unknown;
}

/** An entry that a newer version of the program wrote. It is kept and carried along, never read. */
export interface NewerEntry {
  readonly id: string;
  readonly v: number;
  readonly [field: string]: unknown;
}

export interface JournalContents {
  /** All readable entries, each id once, ordered by tick, then id. */
  readonly entries: readonly Entry[];
  readonly setAside: readonly SetAside[];
}

/**
 * Every method that touches storage rejects with JournalGone once the journal was erased elsewhere,
 * and with the storage's own error when that fails.
 */
export interface Journal {
  /** Whose journal it is: a learner's id. */
  readonly learner: string;
  /** Reads everything anew from storage. */
  read(): Promise<JournalContents>;
  /**
   * Makes an event an entry: id, tick, time and day. Stores nothing. The journal must have been read
   * once before, or it could not tell which tick comes next; otherwise it throws. An event that could
   * not be read back as an entry (a grade that is no number, say) throws a TypeError.
   */
  stamp(event: Event): Entry;
  /** Stores a stamped entry; resolves only once it is stored. The same entry may be stored again at will. */
  store(entry: Entry): Promise<void>;
  /**
   * Stamps and stores one event. Resolves with its entry only once it is stored; rejects with the
   * storage's error otherwise. To try again without a double, `stamp` once and `store` until it succeeds.
   */
  append(event: Event): Promise<Entry>;
  /**
   * Adds entries from a backup or another device; those already here change nothing. Resolves with how
   * many were new. Cut off in the middle it has added some of them, and can be done again.
   */
  merge(entries: readonly (Entry | NewerEntry)[]): Promise<number>;
  /** Every undamaged entry, those of newer versions and both of a conflicting pair included: what a backup holds. */
  all(): Promise<readonly (Entry | NewerEntry)[]>;
  /** What was set aside, as it is stored. */
  aside(): Promise<readonly SetAsideRaw[]>;
  /** Packs old single entries into segments. Safe to call at any time, in any tab, and to be cut off anywhere. */
  pack(): Promise<void>;
  /** Calls back with entries that another tab stored, after the first read. Returns how to stop. */
  watch(onEntries: (entries: readonly Entry[]) => void): () => void;
  close(): void;
}

export interface Learner {
  readonly id: string;
  readonly name: string;
  /** UTC milliseconds */
  readonly since: number;
  /** For a learner restored from a backup: the id they had where it was made. */
  readonly origin?: string;
}

/** The learners of this device, and what they share: the texts of own levels. */
export interface Shelf {
  learners(): Promise<readonly Learner[]>;
  /**
   * All learners; where there is none yet, one of this name, made now: a single one however many tabs ask at
   * once, where the browser has Web Locks.
   */
  learnersOrFirst(name: string): Promise<readonly Learner[]>;
  /** `origin` is the id the learner had elsewhere, when restored from a backup. */
  addLearner(name: string, origin?: string): Promise<Learner>;
  renameLearner(id: string, name: string): Promise<void>;
  /** Deletes the learner and everything of theirs: the journal, and level texts that no other learner lists. */
  eraseLearner(id: string): Promise<void>;
  /** Rejects with JournalGone when there is no such learner. */
  openJournal(learnerId: string): Promise<Journal>;
  /** Stores the bytes of an own level (a JSON text or a zip) and resolves with the hash to find them by. */
  putLevel(content: Uint8Array): Promise<string>;
  /** The bytes, or undefined when they are not here or damaged. */
  getLevel(hash: string): Promise<Uint8Array | undefined>;
  /** False when nothing outlives the page: storage is blocked, and the game plays in memory. */
  readonly lasting: boolean;
}

/**
 * saved: everything is stored. saving: a write is under way. not-saved-yet: a write failed, or has not
 * settled for 2 s; it is tried again until it succeeds. gone: the journal was erased; what waits is lost.
 */
export type SaveStatus = 'saved' | 'saving' | 'not-saved-yet' | 'gone';

export interface Saver {
  /** Stamps an event at once and stores it after all before it. The journal must have been read. */
  save(event: Event): Entry;
  status(): SaveStatus;
  /** How many entries are not yet known to be stored. */
  waiting(): number;
  /** Calls back when the status changes. Returns how to stop. */
  watch(onStatus: (status: SaveStatus) => void): () => void;
  /** Tries again now, as when the learner asks or the tab comes back into view. */
  retry(): void;
}

export interface Guest {
  /** Holds the guest alone, for their own levels and, if they wish to keep all this, for a backup. */
  readonly shelf: Shelf;
  readonly learner: Learner;
  readonly journal: Journal;
  /** Wipes everything of the guest. */
  leave(): Promise<void>;
}

/** What a backup file holds. */
export interface Backup {
  readonly learner: Learner;
  readonly entries: readonly (Entry | NewerEntry)[];
  /** Bytes of own levels as base64, by their hash. */
  readonly levels: Readonly<Record<string, string>>;
}

export interface Imported {
  readonly learner: Learner;
  /** How many entries were not here before. */
  readonly added: number;
}

/**
 * not-json: not text of this kind at all. cut-off: begins like a backup, but is incomplete or damaged.
 * not-a-backup: some other JSON file. newer-version: written by a newer program. bad-checksum: changed or
 * damaged since it was written. bad-content: the checksum is right, yet something in it is no entry or level.
 */
export type BackupRefusal = 'not-json' | 'cut-off' | 'not-a-backup' | 'newer-version' | 'bad-checksum' | 'bad-content';

export type BackupReading =
  | { readonly ok: true; readonly backup: Backup }
  /** `where`: the path in the file, such as `entries/3`; empty when the whole file is meant. */
  | { readonly ok: false; readonly reason: BackupRefusal; readonly where: string };

/**
 * persisted: storage is kept until the user clears it. refused: the browser may clear it (it may agree
 * later, when the game is installed or used more). not-here: it cannot be asked, as on plain http.
 */
export type Persistence = 'persisted' | 'refused' | 'not-here';

/** Copies of everything, and a look at what could not be read. Loaded when first wanted. */
export interface Copies {
  exportLearner(shelf: Shelf, learner: Learner): Promise<string>;
  readBackup(text: string): BackupReading;
  importBackup(shelf: Shelf, backup: Backup, intoLearnerId?: string): Promise<Imported>;
  exportSetAside(journal: Journal): Promise<string>;
}

/** All that the game needs to keep what it is told, in one place. */
export interface Keeping {
  readonly shelf: Shelf;
  createSaver(journal: Journal): Saver;
  openGuest(): Promise<Guest>;
  copies(): Promise<Copies>;
  /** Asks the browser not to clear our storage when space runs short. Never rejects. */
  askToPersist(): Promise<Persistence>;
}
