/** A small strict parser for the SVG of our own drawings: elements and attributes, nothing else. */

export interface SvgElement {
  readonly tag: string;
  readonly attributes: readonly SvgAttribute[];
  readonly children: readonly SvgElement[];
  /** Text directly inside, white space apart; drawings must have none. */
  readonly text: string;
  /** Offset of the tag in the file. */
  readonly offset: number;
}

export interface SvgAttribute {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/** Where and why a drawing is not well formed. */
export class SvgFault extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Open {
  readonly element: SvgElement;
  readonly children: SvgElement[];
  text: string;
}

/**
 * The root element of a drawing.
 * @throws SvgFault where the text is not well formed, or has a document type, CDATA or a processing instruction
 */
export function parseSvg(text: string): SvgElement {
  const open: Open[] = [
    { element: { tag: '', attributes: [], children: [], text: '', offset: 0 }, children: [], text: '' },
  ];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    open.at(-1)!.text += text.slice(at, tag < 0 ? text.length : tag).trim();
    if (tag < 0) break;
    at = readMarkup(text, tag, open);
  }
  const unclosed = open.at(-1)!;
  if (open.length > 1) throw new SvgFault(`<${unclosed.element.tag}> is never closed`, unclosed.element.offset);
  const root = unclosed.children[0];
  if (root === undefined || unclosed.children.length > 1 || unclosed.text !== '') {
    throw new SvgFault('the file should hold one <svg> and nothing else', unclosed.children[1]?.offset ?? 0);
  }
  return root;
}

function readMarkup(text: string, at: number, open: Open[]): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4, 'a comment is never closed', at);
  if (text.startsWith('<?xml ', at) && text.slice(0, at).trim().replace('\uFEFF', '') === '') {
    return after(text, '?>', at, 'the XML declaration is never closed', at);
  }
  if (text.startsWith('<!', at) || text.startsWith('<?', at))
    throw new SvgFault('document types, CDATA and instructions are not allowed', at);
  if (text.startsWith('</', at)) return closeTag(text, at, open);
  return openTag(text, at, open);
}

function after(text: string, end: string, from: number, fault: string, at: number): number {
  const found = text.indexOf(end, from);
  if (found < 0) throw new SvgFault(fault, at);
  return found + end.length;
}

function closeTag(text: string, at: number, open: Open[]): number {
  const match = /<\/([A-Za-z][\w:.-]*)\s*>/y;
  match.lastIndex = at;
  const tag = match.exec(text)?.[1];
  const last = open.at(-1)!;
  if (tag === undefined) throw new SvgFault('a closing tag is malformed', at);
  if (open.length === 1 || last.element.tag !== tag) throw new SvgFault(`</${tag}> closes nothing that is open`, at);
  open.pop();
  open.at(-1)!.children.push({ ...last.element, children: last.children, text: last.text });
  return match.lastIndex;
}

function openTag(text: string, start: number, open: Open[]): number {
  const name = /<([A-Za-z][\w:.-]*)/y;
  name.lastIndex = start;
  const tag = name.exec(text)?.[1];
  if (tag === undefined) throw new SvgFault('a < stands alone', start);
  const attributes: SvgAttribute[] = [];
  const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  let at = name.lastIndex;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (!match) break;
    const offset = match.index + match[0].search(/\S/);
    const value = match[2] ?? match[3]!;
    if (attributes.some((each) => each.name === match[1]))
      throw new SvgFault(`the attribute "${match[1]}" is given twice`, offset);
    if (value.includes('&')) throw new SvgFault('attributes of drawings need no &', offset);
    attributes.push({ name: match[1]!, value: value.replace(/\s+/g, ' ').trim(), offset });
    at = attribute.lastIndex;
  }
  const end = /\s*(\/?)>/y;
  end.lastIndex = at;
  const close = end.exec(text);
  if (!close) throw new SvgFault(`<${tag}> is malformed or never closed`, start);
  const element: SvgElement = { tag, attributes, children: [], text: '', offset: start };
  if (close[1]) open.at(-1)!.children.push(element);
  else open.push({ element, children: [], text: '' });
  return end.lastIndex;
}
