/** Reads the small Markdown subset of level files: paragraphs, **bold**, *italic*, ^superscript^ and ~subscript~. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em' | 'sup' | 'sub'; readonly children: readonly Inline[] };
export type Paragraph = readonly Inline[];

const marks = { '**': 'strong', '*': 'em', '^': 'sup', '~': 'sub' } as const;
type Mark = keyof typeof marks;

/** Deeper nesting than this is kept as plain text, so that no input can exhaust the stack. */
const deepest = 8;

/**
 * In: any text. Out: its paragraphs (parted by blank lines), each a list of spans. A mark without its partner, around
 * nothing, or with a space just inside it is ordinary text. Nothing but paired marks and outer white space is lost, and
 * `<`, `&` and the like mean nothing: the caller makes text nodes. Never throws.
 */
export function parseRichText(text: string): readonly Paragraph[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => spans(paragraph, deepest));
}

/** One paragraph's worth of spans, line breaks kept as they are: for labels and pieces of a sentence. */
export function parseInline(text: string): Paragraph {
  return spans(text, deepest);
}

function spans(text: string, depth: number): Inline[] {
  const out: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const mark = depth > 0 ? markAt(text, at) : undefined;
    const end = mark === undefined ? -1 : closing(text, at + mark.length, mark);
    if (mark === undefined || end < 0) {
      const length = mark?.length ?? 1;
      plain += text.slice(at, at + length);
      at += length;
      continue;
    }
    if (plain !== '') out.push({ kind: 'text', text: plain });
    plain = '';
    out.push({ kind: marks[mark], children: spans(text.slice(at + mark.length, end), depth - 1) });
    at = end + mark.length;
  }
  if (plain !== '') out.push({ kind: 'text', text: plain });
  return out;
}

function markAt(text: string, at: number): Mark | undefined {
  if (text.startsWith('**', at)) return '**';
  const character = text[at];
  return character === '*' || character === '^' || character === '~' ? character : undefined;
}

/** Where the partner of a mark opened just before `from` stands, or -1. A single star does not end at a double one. */
function closing(text: string, from: number, mark: Mark): number {
  if (from >= text.length || /\s/.test(text[from]!)) return -1;
  for (let at = from; at < text.length; at++) {
    const here = markAt(text, at);
    if (here === mark && at > from && !/\s/.test(text[at - 1]!)) return at;
    if (here === '**') at++;
  }
  return -1;
}
