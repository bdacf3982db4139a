import { type Cursor, fault, halt, lineOf, visible } from './cursor.ts';

/** Quotes that people type or paste, each with what ends it. Only the first is JSON. */
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '”': '”',
  '„': '“',
  '‘': '’',
  '«': '»',
};
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

export function startsString(cursor: Cursor): boolean {
  return Object.hasOwn(quotes, cursor.text[cursor.at] ?? '');
}

/** Reads a text and its quotes. Other quotes than " are a fault, and are then taken for what was meant. */
export function readString(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at;
  const open = text[start]!;
  const close = quotes[open]!;
  if (open !== '"') fault(cursor, 'other-quotes', { found: open });
  const end = text.indexOf(close, start + 1);
  if (end >= 0) {
    const plain = text.slice(start + 1, end);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (!/[\\\u0000-\u001f]/.test(plain)) {
      cursor.at = end + 1;
      return plain;
    }
  }
  return readSlowly(cursor, start, close);
}

function readSlowly(cursor: Cursor, start: number, close: string): string {
  const { text } = cursor;
  const pieces: string[] = [];
  let from = start + 1;
  let broken = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === close) {
      pieces.push(text.slice(from, at));
      cursor.at = at + 1;
      return checkWhole(cursor, start, pieces.join(''));
    }
    if (character === '\\') {
      pieces.push(text.slice(from, at));
      cursor.at = at;
      pieces.push(readEscape(cursor));
      from = cursor.at;
      at = from - 1;
    } else if (character < ' ' && !broken) {
      // Most often the closing quote was forgotten: the rest would be a storm of follow-up faults.
      if (character === '\n' || character === '\r') {
        if (!closesLater(text, at, close))
          halt(cursor, 'ends-early', { open: '"', openLine: lineOf(text, start) }, start);
        fault(cursor, 'line-break-in-text', {}, at);
      } else fault(cursor, 'control-character', { found: visible(character.charCodeAt(0)) }, at);
      broken = true;
    }
  }
  cursor.at = text.length;
  halt(cursor, 'ends-early', { open: '"', openLine: lineOf(text, start) }, start);
}

/** Whether a text broken by a line's end looks closed: on the next line a quote stands before `,`, `:`, `}` or `]`. */
function closesLater(text: string, at: number, close: string): boolean {
  const quote = text.indexOf(close, at);
  if (quote < 0) return false;
  return /^\s*(?:[,\]}:]|$)/.test(text.slice(quote + 1, quote + 40));
}

function readEscape(cursor: Cursor): string {
  const { text, at } = cursor;
  const letter = text[at + 1] ?? '';
  if (Object.hasOwn(escapes, letter)) {
    cursor.at = at + 2;
    return escapes[letter]!;
  }
  const digits = text.slice(at + 2, at + 6);
  if (letter === 'u' && /^[\da-f]{4}$/i.test(digits)) {
    cursor.at = at + 6;
    const code = Number.parseInt(digits, 16);
    if (code < 0x20 && code !== 0x0a && code !== 0x09)
      fault(cursor, 'control-character', { found: `\\u${digits}` }, at);
    return String.fromCharCode(code);
  }
  fault(cursor, 'bad-escape', { found: letter === 'u' ? `\\u${digits}` : `\\${letter}` });
  cursor.at = at + Math.max(1, 1 + letter.length);
  return letter;
}

function checkWhole(cursor: Cursor, start: number, value: string): string {
  if (/\p{Surrogate}/u.test(value)) fault(cursor, 'half-character', {}, start);
  return value;
}
