/** What the levels cover: counts by level, concept and kind. */
import type { Kind } from '../items/item.ts';
import type { Fact } from '../level/fact.ts';
import type { Level } from '../level/level.ts';
import { hasConsequences, type Mechanism, mechanisms, mechanismsOf } from './mechanism.ts';
import { testedFacts } from './tested.ts';

export interface ConceptCoverage {
  readonly concept: string;
  readonly items: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
}

export interface LevelCoverage extends Omit<ConceptCoverage, 'concept'> {
  readonly level: string;
  readonly founding: number;
  readonly consequences: number;
  /** Different facts that scored items rest on. */
  readonly tested: number;
  readonly explanationOnly: number;
  /** In teaching order. */
  readonly concepts: readonly ConceptCoverage[];
}

/** Counts of one level. */
export function coverageOf(level: Level): LevelCoverage {
  const { items } = level;
  return {
    level: level.id,
    items: items.length,
    kinds: kindsOf(items),
    founding: items.filter(({ founding }) => founding).length,
    consequences: items.filter(hasConsequences).length,
    tested: testedFacts([level]).size,
    explanationOnly: level.explanationOnly?.length ?? 0,
    concepts: level.concepts.map(({ id }) => {
      const mine = items.filter(({ concept }) => concept === id);
      return { concept: id, items: mine.length, kinds: kindsOf(mine) };
    }),
  };
}

/** How many items with consequences each mechanism has. */
export function mechanismCounts(
  levels: readonly Level[],
  facts: ReadonlyMap<string, Fact>,
): Readonly<Record<Mechanism, number>> {
  const playing = levels.flatMap(({ items }) => items.filter(hasConsequences));
  const counts = mechanisms.map((each) => [
    each,
    playing.filter((item) => mechanismsOf(item, facts).includes(each)).length,
  ]);
  return Object.fromEntries(counts) as Record<Mechanism, number>;
}

function kindsOf(items: Level['items']): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
