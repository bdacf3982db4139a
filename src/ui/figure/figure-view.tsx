/** A figure: the picture, what is written on it, and the same in words. */
import type { ComponentChildren, CSSProperties } from 'preact';
import type { LoadedFigure } from '../../app/levels/loaded-level.ts';
import { spoken } from '../rich-text/spoken.ts';
import { Drawing } from './drawing.tsx';
import { Leaders, Letters, Names } from './labels.tsx';
import { Mark } from './mark.tsx';
import { PartsList } from './parts-list.tsx';
import { Picture } from './picture.tsx';

export interface FigureViewProps {
  readonly figure: LoadedFigure;
  /** shown: names (letters and a list where it is too narrow). letters: A, B … in the order of the figure's parts. */
  readonly labels: 'shown' | 'hidden' | 'letters';
  /** Ids of parts that light up. */
  readonly lit?: readonly string[];
  /** What it shows; the figure's own alternative text when left out. */
  readonly alt?: string;
  /** Ids of the parts that are labelled; all when left out. */
  readonly labelled?: readonly string[];
  /** Whether "Describe this figure" is offered; yes when left out. */
  readonly describe?: boolean;
  /** Laid over the picture, e.g. buttons placed in percent of its width and height. */
  readonly children?: ComponentChildren;
}

export function FigureView({
  figure: loaded,
  labels,
  lit = [],
  alt,
  labelled,
  describe = true,
  children,
}: FigureViewProps) {
  const { figure, art } = loaded;
  const said = spoken(alt ?? figure.alt);
  const parts = new Set(labelled ?? figure.parts.map((part) => part.id));
  const shape = { '--ratio': String(figure.width / figure.height) } as CSSProperties;
  return (
    <figure class={`figure figure-${labels}`} style={shape}>
      <div class="figure-frame">
        {art.kind === 'drawing' ? (
          <Drawing tree={art.tree} alt={said} parts={figure.parts.map((part) => part.id)} lit={lit} />
        ) : (
          <Picture figure={figure} url={art.url} alt={said} lit={lit} />
        )}
        {labels !== 'hidden' && <Leaders figure={figure} parts={parts} />}
        {labels === 'shown' && <Names figure={figure} parts={parts} />}
        {labels !== 'hidden' && <Letters figure={figure} parts={parts} />}
        {children}
      </div>
      {labels === 'shown' && parts.size > 0 && (
        <ul class="figure-legend">
          {figure.parts.map((part, i) =>
            parts.has(part.id) ? (
              <li key={part.id}>
                <Mark position={i} />
                <span>{part.name}</span>
              </li>
            ) : null,
          )}
        </ul>
      )}
      {describe && (
        <PartsList figure={figure} alt={alt ?? figure.alt} named={labels === 'shown'} lettered={labels === 'letters'} />
      )}
    </figure>
  );
}
