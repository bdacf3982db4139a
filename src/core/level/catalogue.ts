/** What all levels share: facts, sources and figures, by id. */
import type { Fact } from './fact.ts';
import type { Figure } from './figure.ts';
import type { Source } from './source.ts';

export interface Catalogue {
  /** Left out for levels that need no facts file: ids of facts are then not looked up. */
  readonly facts?: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Ids of misconceptions. Left out: they are not looked up. */
  readonly misconceptions?: ReadonlySet<string>;
  /** Words of the glossary in lower case: taught, and looked up with a tap. */
  readonly terms?: ReadonlySet<string>;
}

export const emptyCatalogue: Catalogue = { sources: new Map(), figures: new Map() };
