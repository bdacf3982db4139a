/** Where reading a JSON text stands, and what was found wrong so far. */
import type { ProblemValues } from '../problem.ts';
import type { SyntaxValues } from '../problems/syntax.ts';

/** Something wrong with the text, at an offset in UTF-16 units. */
export interface Fault<C extends keyof SyntaxValues = keyof SyntaxValues> {
  readonly offset: number;
  readonly path: readonly (string | number)[];
  readonly code: C;
  readonly values: ProblemValues[C];
}

export interface Cursor {
  readonly text: string;
  at: number;
  readonly path: (string | number)[];
  readonly faults: Fault[];
}

/** Thrown inside the parser only, where going on would be guessing. `parseJson` catches it. */
export class Halt extends Error {}

/** After this many faults a text is not worth reading on. */
const mostFaults = 100;

export function fault<C extends keyof SyntaxValues>(
  cursor: Cursor,
  code: C,
  values: ProblemValues[C],
  offset = cursor.at,
): void {
  cursor.faults.push({ offset, path: [...cursor.path], code, values });
  if (cursor.faults.length >= mostFaults) throw new Halt();
}

export function halt<C extends keyof SyntaxValues>(
  cursor: Cursor,
  code: C,
  values: ProblemValues[C],
  offset = cursor.at,
): never {
  fault(cursor, code, values, offset);
  throw new Halt();
}

/** What stands at the cursor, short enough for a message: a word, a character, or the code of one that cannot be seen. */
export function found(cursor: Cursor): string {
  const word = /[\p{L}\p{N}_$.+-]{1,40}/uy;
  word.lastIndex = cursor.at;
  return word.exec(cursor.text)?.[0] ?? visible(cursor.text.codePointAt(cursor.at) ?? 0xfffd);
}

/** A character as itself, or as U+ and its number where it would not show. */
export function visible(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  return /[\p{C}\p{Z}]/u.test(character) ? `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` : character;
}

/** 1-based number of the line that an offset lies in. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
