/** Text from level files as elements: text nodes only, never HTML. */
import type { ComponentChildren } from 'preact';
import { withIons, type Ion } from './ions.ts';
import { parseInline, parseRichText, type Inline } from './parse.ts';

/** How a run of plain text is shown. */
export type ShowText = (text: string) => ComponentChildren;

interface Props {
  readonly text: string;
  /** One run of text without elements of its own, for headings, options and labels; else paragraphs. */
  readonly inline?: boolean;
  readonly show?: ShowText;
}

export function RichText({ text, inline, show }: Props) {
  if (inline) return <>{shown(parseInline(text), show)}</>;
  return (
    <>
      {parseRichText(text).map((paragraph) => (
        <p>{shown(paragraph, show)}</p>
      ))}
    </>
  );
}

function shown(spans: readonly Inline[], show: ShowText = (text) => text): ComponentChildren[] {
  return withIons(spans).map((span) => {
    switch (span.kind) {
      case 'text':
        return show(span.text);
      case 'ion':
        return <IonSpan ion={span} />;
      case 'strong':
        return <strong>{shown(span.children, show)}</strong>;
      case 'em':
        return <em>{shown(span.children, show)}</em>;
      case 'sup':
        return <sup>{shown(span.children)}</sup>;
      case 'sub':
        return <sub>{shown(span.children)}</sub>;
    }
  });
}

/**
 * The symbol for the eye, the name for the ear. Hidden text rather than role="img": an image breaks the sentence into
 * pieces ("enter, image, calcium ions") and some screen readers skip its label inside a button; text is read in one breath.
 */
function IonSpan({ ion }: { ion: Ion }) {
  return (
    <span class="ion">
      <span aria-hidden="true">
        {ion.symbol}
        <sup>{ion.charge}</sup>
      </span>
      <span class="hidden-visually">{ion.spoken}</span>
    </span>
  );
}
