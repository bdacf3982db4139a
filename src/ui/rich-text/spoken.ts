import { withIons } from './ions.ts';
import { parseInline, type Inline } from './parse.ts';

/** Text as it is read aloud, for labels and announcements: marks left out, ions by their names. */
export function spoken(text: string): string {
  return say(parseInline(text));
}

function say(spans: readonly Inline[]): string {
  return withIons(spans)
    .map((span) => (span.kind === 'ion' ? span.spoken : span.kind === 'text' ? span.text : say(span.children)))
    .join('');
}
