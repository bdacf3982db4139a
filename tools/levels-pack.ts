/** Packs checked levels for the browser: each with the sources it cites and the figures it shows. */
import type { PackedLevel, PackedShared } from '../src/app/levels/packed.ts';
import type { Source } from '../src/core/level/source.ts';
import type { BuiltInFigure } from './levels-figure.ts';
import type { BuiltInLevel, LevelsFolder } from './levels-folder.ts';

/** A level as the browser fetches it. Facts stay at home: they are for authors. */
export function packLevel({ level, figures }: BuiltInLevel, { catalogue }: LevelsFolder): PackedLevel {
  const sources = new Map([
    ...catalogue.sources,
    ...(level.sources ?? []).map((source) => [source.id, source] as const),
  ]);
  const cited = new Set(level.items.flatMap((item) => item.sources));
  const shown = new Set([
    ...level.items.map((item) => item.figure),
    ...level.concepts.map(({ firstLook }) => firstLook.figure),
  ]);
  const { $schema: _, figures: _own, sources: _sources, explanationOnly: _only, ...rest } = level;
  return {
    level: rest,
    sources: [...cited].map((id) => sources.get(id)).filter((source): source is Source => source !== undefined),
    figures: packFigures([...figures.values()].filter(({ figure }) => shown.has(figure.id))),
  };
}

/** What own levels may cite. */
export function packShared({ catalogue, figures }: LevelsFolder): PackedShared {
  return { sources: [...catalogue.sources.values()], figures: packFigures([...figures.values()]) };
}

function packFigures(figures: readonly BuiltInFigure[]): PackedShared['figures'] {
  return figures.flatMap(({ figure, drawing }) => (drawing ? [{ figure, drawing }] : []));
}
