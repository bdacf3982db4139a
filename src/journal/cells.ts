/**
 * What a place to keep things must be able to do. The journal and the shelf are written over this,
 * so that every promise they make rests on these four operations alone, each atomic by itself.
 */

/** A text or bytes under a key. */
export type Cell = string | Uint8Array;

/** One named collection of cells. */
export interface Cells {
  /** The value under the key, or undefined. Things that this program did not write may be of any type. */
  get(key: string): Promise<unknown>;
  /** Resolves only once the value is stored; when it rejects or never settles, it may be stored or not. */
  set(key: string, value: Cell): Promise<void>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** All collections of this device. */
export interface Storage {
  /** Opens a collection, made when first used. */
  cells(name: string): Cells;
  /** Deletes a collection whole, whoever else has it open. */
  drop(name: string): Promise<void>;
  /** False when nothing outlives the page. */
  readonly lasting: boolean;
}
