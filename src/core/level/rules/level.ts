/** All rules of a level that go beyond its shape. */
import type { ItemOf, Kind } from '../../items/item.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Level } from '../level.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';
import { words } from '../style/prose.ts';
import { checkFigure } from './figures.ts';
import { keyRules } from './keys.ts';
import { checkLinks, checkUse, type Targets, targetsOf } from './links.ts';
import { checkIds } from './same.ts';

/** Words of a first look, at most. */
const longestFirstLook = 40;

export function checkLevel(level: Level, catalogue: Catalogue, report: Report): void {
  checkIds(level.items, ['items'], 'item', report);
  checkIds(level.concepts, ['concepts'], 'concept', report);
  checkIds(level.cases, ['cases'], 'case', report);
  checkIds(level.figures, ['figures'], 'figure', report);
  checkIds(level.sources, ['sources'], 'source', report);
  const targets = targetsOf(level, catalogue);
  checkLinks(level, targets, report);
  for (const [index, item] of level.items.entries()) checkKey(item, ['items', index], report, targets);
  for (const [index, figure] of (level.figures ?? []).entries()) checkFigure(figure, ['figures', index], report);
  for (const [index, { firstLook }] of level.concepts.entries()) {
    const count = words(firstLook.text).length;
    if (count > longestFirstLook)
      report.error(['concepts', index, 'firstLook', 'text'], 'first-look-long', {
        words: count,
        most: longestFirstLook,
      });
  }
  checkUse(level, report);
}

function checkKey<K extends Kind>(item: ItemOf<K>, path: Path, report: Report, targets: Targets): void {
  keyRules[item.kind as K](item, path, report, targets);
}
