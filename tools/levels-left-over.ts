import type { LevelsFolder } from './levels-folder.ts';

export interface LeftOver {
  readonly what: 'facts' | 'sources' | 'figures';
  readonly ids: readonly string[];
}

/** Shared facts, sources and figures that no level uses. No fault: later levels may. */
export function leftOver({ levels, catalogue }: LevelsFolder): LeftOver[] {
  const used = { facts: new Set<string>(), sources: new Set<string>(), figures: new Set<string>() };
  for (const { level } of levels) {
    for (const id of level.explanationOnly ?? []) used.facts.add(id);
    for (const { firstLook } of level.concepts) if (firstLook.figure !== undefined) used.figures.add(firstLook.figure);
    for (const item of level.items) {
      for (const id of item.facts ?? []) used.facts.add(id);
      for (const id of item.sources) used.sources.add(id);
      if (item.figure !== undefined) used.figures.add(item.figure);
    }
  }
  for (const fact of catalogue.facts?.values() ?? []) for (const id of fact.sources) used.sources.add(id);
  return (['facts', 'sources', 'figures'] as const)
    .map((what) => ({ what, ids: [...(catalogue[what]?.keys() ?? [])].filter((id) => !used[what].has(id)) }))
    .filter(({ ids }) => ids.length > 0);
}
