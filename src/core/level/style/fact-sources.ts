/** An item cites what its facts rest on. */
import type { Item } from '../../items/item.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';

/** Warns of each source of the item that none of its facts has. */
export function checkFactSources(item: Item, facts: Catalogue['facts'], path: Path, report: Report): void {
  const cited = (item.facts ?? []).map((id) => facts?.get(id));
  // Unknown facts are told elsewhere.
  if (cited.length === 0 || cited.includes(undefined)) return;
  const known = new Set(cited.flatMap((fact) => fact?.sources ?? []));
  for (const [n, id] of item.sources.entries()) {
    if (!known.has(id)) report.warn([...path, 'sources', n], 'source-not-of-facts', { id });
  }
}
