import { type Cursor, fault, halt, lineOf } from './cursor.ts';

/** Moves over white space. Comments are a fault, and are then passed over. */
export function skipBlank(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    switch (text.charCodeAt(cursor.at)) {
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
        cursor.at++;
        break;
      case 0x2f:
        if (!skipComment(cursor)) return;
        break;
      case 0x23: // #
        fault(cursor, 'comment', {});
        toLineEnd(cursor);
        break;
      default:
        return;
    }
  }
}

function skipComment(cursor: Cursor): boolean {
  const { text, at } = cursor;
  if (text[at + 1] === '/') {
    fault(cursor, 'comment', {});
    toLineEnd(cursor);
    return true;
  }
  if (text[at + 1] !== '*') return false;
  fault(cursor, 'comment', {});
  const end = text.indexOf('*/', at + 2);
  if (end < 0) {
    cursor.at = text.length;
    halt(cursor, 'ends-early', { open: 'nothing', openLine: lineOf(text, at) });
  }
  cursor.at = end + 2;
  return true;
}

function toLineEnd(cursor: Cursor): void {
  const end = cursor.text.slice(cursor.at).search(/[\r\n]/);
  cursor.at = end < 0 ? cursor.text.length : cursor.at + end;
}
