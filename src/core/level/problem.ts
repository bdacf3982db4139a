/** What is wrong with a file, where, and how to mend it: codes and values, which `words` turns into sentences. */
export interface Problem {
  /** File name as the author knows it. */
  readonly file: string;
  /** 1-based; undefined where the whole file is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** Path in the file: keys and array indexes, e.g. `['items', 3, 'options', 0, 'text']`. */
  readonly path: readonly (string | number)[];
  /** error: the level is refused. warning: style; the level plays. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** Values for the sentence: what was found, what was expected, what was perhaps meant. */
  readonly values: Readonly<Record<string, string | number>>;
}
