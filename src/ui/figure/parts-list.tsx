import type { Figure } from '../../core/level/figure.ts';
import { words } from '../../words/index.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { letter } from './letter.ts';

/** The figure in words: what it shows, then part by part. Names only where the figure shows them, or it would tell answers. */
export function PartsList({
  figure,
  alt,
  named,
  lettered,
}: {
  figure: Figure;
  alt: string;
  named: boolean;
  lettered: boolean;
}) {
  return (
    <details class="figure-words">
      <summary>{words.items.figure.describe}</summary>
      <RichText text={alt} />
      {figure.parts.length > 0 && (
        <ul>
          {figure.parts.map((part, i) => (
            <li key={part.id}>
              {named && <strong>{`${part.name}: `}</strong>}
              {!named && lettered && <strong>{`${words.items.figure.unnamed(letter(i))}: `}</strong>}
              <RichText text={part.description} inline />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
