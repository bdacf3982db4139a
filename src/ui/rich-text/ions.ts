/** Finds ions such as Ca^2+^, so that they are read aloud as "calcium ions" and not as "C a two plus". */
import { words } from '../../words/index.ts';
import type { Inline } from './parse.ts';

export interface Ion {
  readonly kind: 'ion';
  readonly symbol: string;
  readonly charge: string;
  /** How it is read aloud, e.g. "calcium ions". */
  readonly spoken: string;
}

const charges: Readonly<Record<string, string>> = { Ca: '2+', Na: '+', K: '+', Mg: '2+', Cl: '-' };
const names = words.items.ions as Readonly<Record<string, string>>;
/** After these words "calcium" is enough: "calcium channel", "calcium ions". */
const saysItself = /^[\s-]+(?:ions?|channels?|gates?|pumps?|levels?)\b/i;

/** In: spans of one level. Out: the same, with each symbol and its charge joined into an ion. */
export function withIons(spans: readonly Inline[]): readonly (Inline | Ion)[] {
  const out: (Inline | Ion)[] = [];
  spans.forEach((span, i) => {
    const charge = span.kind === 'sup' ? plainOf(span.children).replace(/[−–]/g, '-') : undefined;
    const before = out.at(-1);
    const symbol = before?.kind === 'text' ? /(?:^|[^A-Za-z])(Ca|Na|K|Mg|Cl)$/.exec(before.text)?.[1] : undefined;
    if (charge === undefined || symbol === undefined || before?.kind !== 'text' || charges[symbol] !== charge) {
      out.push(span);
      return;
    }
    out.pop();
    const rest = before.text.slice(0, -symbol.length);
    if (rest !== '') out.push({ kind: 'text', text: rest });
    const next = spans[i + 1];
    const bare = next?.kind === 'text' && saysItself.test(next.text);
    const name = names[symbol] ?? symbol;
    out.push({ kind: 'ion', symbol, charge: charge.replace('-', '−'), spoken: bare ? name : words.items.ion(name) });
  });
  return out;
}

/** The text of spans without their marks. */
export function plainOf(spans: readonly Inline[]): string {
  return spans.map((span) => (span.kind === 'text' ? span.text : plainOf(span.children))).join('');
}
