/** How a checked level travels from the build to the browser: one JSON file each. */
import type { Figure } from '../../core/level/figure.ts';
import type { Level } from '../../core/level/level.ts';
import type { Source } from '../../core/level/source.ts';
import type { DrawingTree, LoadedFigure, LoadedLevel, SharedContent } from './loaded-level.ts';

export interface PackedShared {
  readonly sources: readonly Source[];
  readonly figures: readonly { readonly figure: Figure; readonly drawing: DrawingTree }[];
}

export interface PackedLevel extends PackedShared {
  readonly level: Level;
}

export function unpackShared({ sources, figures }: PackedShared): SharedContent {
  const loaded = figures.map(({ figure, drawing }): [string, LoadedFigure] => [
    figure.id,
    { figure, art: { kind: 'drawing', tree: drawing } },
  ]);
  return { figures: new Map(loaded), sources: new Map(sources.map((source) => [source.id, source])) };
}

export function unpackLevel(packed: PackedLevel): LoadedLevel {
  return { level: packed.level, ...unpackShared(packed), origin: 'built-in' };
}
