/** A level with everything it shows, ready to play. */
import type { Figure } from '../../core/level/figure.ts';
import type { Level } from '../../core/level/level.ts';
import type { Source } from '../../core/level/source.ts';

/**
 * One element of a drawing: tag, attributes, children. The root is `svg` with its viewBox; a part is a `g` whose `id`
 * is the part's id. Ids of gradients begin with the figure's id and `--`. Made from checked SVG only.
 */
export type DrawingTree = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly DrawingTree[],
];

export type FigureArt =
  /** Our own drawing, rendered as elements: it takes the colours of the theme, and its parts can light up. */
  | { readonly kind: 'drawing'; readonly tree: DrawingTree }
  /** An author's picture, shown by `<img>` only. */
  | { readonly kind: 'picture'; readonly url: string };

export interface LoadedFigure {
  readonly figure: Figure;
  readonly art: FigureArt;
}

export interface LoadedLevel {
  readonly level: Level;
  /** The figures the level uses, by id. */
  readonly figures: ReadonlyMap<string, LoadedFigure>;
  /** The sources its items cite, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly origin: 'built-in' | 'own';
}

/** What all levels share, for own levels that cite it. */
export interface SharedContent {
  readonly figures: ReadonlyMap<string, LoadedFigure>;
  readonly sources: ReadonlyMap<string, Source>;
}
