import { nearest } from '../nearest.ts';
import { type Cursor, fault, found, halt } from './cursor.ts';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What someone may mean as a number: +5, .5, 5., 05, 1,5 is not among them (the comma ends a value). */
const numberLike = /[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** Words of other languages for the same things. */
const meant: Readonly<Record<string, string>> = {
  none: 'null',
  nil: 'null',
  undefined: 'null',
  yes: 'true',
  no: 'false',
};

/** Reads a number, true, false or null. */
export function readScalar(cursor: Cursor): number | boolean | null {
  const { text, at } = cursor;
  number.lastIndex = at;
  const digits = number.exec(text)?.[0];
  if (digits !== undefined && !/[\w.$]/.test(text[at + digits.length] ?? '')) {
    cursor.at = at + digits.length;
    const value = Number(digits);
    if (!Number.isFinite(value)) fault(cursor, 'number-too-big', { found: digits.slice(0, 40) }, at);
    return value;
  }
  return badNumber(cursor) ?? readWord(cursor);
}

function badNumber(cursor: Cursor): number | undefined {
  numberLike.lastIndex = cursor.at;
  const digits = numberLike.exec(cursor.text)?.[0];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll('_', ''));
  fault(cursor, 'bad-number', {
    found: digits.slice(0, 40),
    ...(Number.isFinite(value) && { suggestion: String(value) }),
  });
  cursor.at += digits.length;
  return value;
}

function readWord(cursor: Cursor): boolean | null {
  const { text, at } = cursor;
  word.lastIndex = at;
  const name = word.exec(text)?.[0];
  if (name === undefined) {
    if (at >= text.length) halt(cursor, 'unexpected', { found: '', expected: 'value' });
    halt(cursor, 'unexpected', { found: found(cursor), expected: 'value' });
  }
  cursor.at = at + name.length;
  if (Object.hasOwn(words, name)) return words[name]!;
  const small = name.slice(0, 40).toLowerCase();
  const suggestion = Object.hasOwn(meant, small) ? meant[small] : nearest(small, Object.keys(words));
  fault(cursor, 'bad-word', { found: name.slice(0, 40), ...(suggestion !== undefined && { suggestion }) }, at);
  return suggestion === undefined ? null : (words[suggestion] ?? null);
}
