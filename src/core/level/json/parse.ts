/**
 * Reads JSON (RFC 8259) and keeps where everything stands. Stricter than JSON.parse: a key given twice, a number
 * beyond the range of doubles, half a surrogate pair and control characters are faults, too. More patient: after a
 * fault that can be read past (a comment, a comma too many) it goes on, to find the others as well.
 */
import { skipBlank } from './blank.ts';
import { type Cursor, type Fault, fault, found, Halt, halt, lineOf } from './cursor.ts';
import { makePlaces, type PlaceList, type Places } from './places.ts';
import { readScalar } from './scalar.ts';
import { readString, startsString } from './string.ts';

/** Deeper nesting than this is refused: a level needs 6. */
export const mostDepth = 60;

export interface ParsedJson {
  /** What was read; only meaningful without faults. Objects hold their keys as own properties, `__proto__` too. */
  readonly value: unknown;
  /** False where reading stopped before the end. */
  readonly whole: boolean;
  readonly faults: readonly Fault[];
  readonly places: Places;
}

/** Reads a JSON text. Never throws. */
export function parseJson(text: string): ParsedJson {
  const cursor: Cursor = { text, at: 0, path: [], faults: [] };
  const lists = new Map<object, PlaceList>();
  let value: unknown;
  let start = 0;
  let whole = false;
  try {
    skipBlank(cursor);
    start = cursor.at;
    if (start >= text.length) halt(cursor, 'empty-file', {}, 0);
    // A lone half of a surrogate pair outside a text would be an unexpected character anyway.
    const half = text.search(/\p{Surrogate}/u);
    if (half >= 0) fault(cursor, 'half-character', {}, half);
    value = readValue(cursor, lists, 0);
    skipBlank(cursor);
    if (cursor.at < text.length) halt(cursor, 'after-end', { found: found(cursor) });
    whole = true;
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
  }
  return { value, whole, faults: cursor.faults, places: makePlaces(value, start, lists) };
}

function readValue(cursor: Cursor, lists: Map<object, PlaceList>, depth: number): unknown {
  if (depth > mostDepth) halt(cursor, 'too-deep', { most: mostDepth });
  switch (cursor.text[cursor.at]) {
    case '{':
      return readObject(cursor, lists, depth);
    case '[':
      return readList(cursor, lists, depth);
    case '"':
      return readString(cursor);
    default:
      return startsString(cursor) ? readString(cursor) : readScalar(cursor);
  }
}

function readObject(cursor: Cursor, lists: Map<object, PlaceList>, depth: number): object {
  const { text } = cursor;
  const open = cursor.at++;
  const object: Record<string, unknown> = {};
  const list: PlaceList = [];
  lists.set(object, list);
  for (;;) {
    if (endOfContainer(cursor, open, '}', list.length > 0)) return object;
    const keyAt = cursor.at;
    const key = readKey(cursor);
    cursor.path.push(key);
    if (Object.hasOwn(object, key)) {
      const first = list[list.indexOf(key) + 1] as number;
      fault(cursor, 'duplicate-key', { key: key.slice(0, 80), firstLine: lineOf(text, first) }, keyAt);
    }
    skipBlank(cursor);
    if (text[cursor.at] === ':') cursor.at++;
    else if (cursor.at < text.length) {
      fault(cursor, 'missing-colon', { key: key.slice(0, 80) });
      if (text[cursor.at] === '=') cursor.at++;
    }
    skipBlank(cursor);
    if (cursor.at >= text.length) endsEarly(cursor, open);
    list.push(key, keyAt, cursor.at);
    const value = readValue(cursor, lists, depth + 1);
    if (key === '__proto__')
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else object[key] = value;
    cursor.path.pop();
  }
}

function readList(cursor: Cursor, lists: Map<object, PlaceList>, depth: number): unknown[] {
  const open = cursor.at++;
  const values: unknown[] = [];
  const list: PlaceList = [];
  lists.set(values, list);
  for (;;) {
    if (endOfContainer(cursor, open, ']', values.length > 0)) return values;
    cursor.path.push(values.length);
    list.push(cursor.at);
    values.push(readValue(cursor, lists, depth + 1));
    cursor.path.pop();
  }
}

/** Moves past the comma between two entries, or past the closing bracket: then true. */
function endOfContainer(cursor: Cursor, open: number, close: '}' | ']', filled: boolean): boolean {
  const { text } = cursor;
  const valueEnd = cursor.at;
  skipBlank(cursor);
  if (text[cursor.at] === close) return cursor.at++ >= 0;
  if (!filled) return cursor.at >= text.length ? endsEarly(cursor, open) : false;
  if (text[cursor.at] === ',') {
    const comma = cursor.at++;
    skipBlank(cursor);
    if (text[cursor.at] !== close) return cursor.at >= text.length ? endsEarly(cursor, open) : false;
    fault(cursor, 'trailing-comma', {}, comma);
    return cursor.at++ >= 0;
  }
  if (cursor.at >= text.length) endsEarly(cursor, open);
  if (close === '}' ? !startsString(cursor) : !/["“'{[\d\p{L}-]/u.test(text[cursor.at]!)) {
    halt(cursor, 'unexpected', {
      found: found(cursor),
      expected: close === '}' ? 'comma-or-brace' : 'comma-or-bracket',
    });
  }
  fault(cursor, 'missing-comma', {}, valueEnd);
  return false;
}

function readKey(cursor: Cursor): string {
  if (startsString(cursor)) return readString(cursor);
  const name = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
  name.lastIndex = cursor.at;
  const key = name.exec(cursor.text)?.[0];
  if (key === undefined) halt(cursor, 'unexpected', { found: found(cursor), expected: 'key' });
  fault(cursor, 'bare-key', { key: key.slice(0, 80) });
  cursor.at += key.length;
  return key;
}

function endsEarly(cursor: Cursor, open: number): never {
  halt(cursor, 'ends-early', { open: cursor.text[open] as '{' | '[', openLine: lineOf(cursor.text, open) });
}
