/** Where each fact stands in the field guide: under a level, and a concept of it. */
import * as v from 'valibot';
import { id } from '../items/fields.ts';
import type { Fact } from '../level/fact.ts';
import { readText, type ReadText } from '../level/read-text.ts';
import type { Report } from '../level/report.ts';
import { checkLink } from '../level/rules/links.ts';

export const guideMap = v.strictObject({
  levels: v.pipe(
    v.record(id, v.record(id, v.pipe(v.array(id), v.minLength(1)))),
    v.description('Ids of facts by level and concept, in the order in which they are read.'),
  ),
});
export type GuideMap = v.InferOutput<typeof guideMap>;

/** What the map may name. */
export interface GuideTargets {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Ids of concepts by level id. */
  readonly concepts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the map. It is whole when each fact stands in exactly one place, and each place exists. */
export function readGuideMap(file: string, text: string, targets: GuideTargets): ReadText<GuideMap> {
  return readText(guideMap, file, text, (map, report) => checkMap(map, targets, report));
}

function checkMap({ levels }: GuideMap, { facts, concepts }: GuideTargets, report: Report): void {
  const first = new Set<string>();
  for (const [level, groups] of Object.entries(levels)) {
    const known = checkLink(level, concepts, 'level', ['levels', level], report) ? concepts.get(level) : undefined;
    for (const [concept, ids] of Object.entries(groups)) {
      if (known) checkLink(concept, known, 'concept', ['levels', level, concept], report);
      for (const [index, fact] of ids.entries()) {
        const path = ['levels', level, concept, index];
        if (!checkLink(fact, facts, 'fact', path, report)) continue;
        if (first.has(fact)) report.error(path, 'listed-twice', { id: fact });
        else first.add(fact);
      }
    }
  }
  const left = [...facts.keys()].filter((fact) => !first.has(fact));
  if (left.length > 0)
    report.error(['levels'], 'guide-lacks', { count: left.length, ids: left.slice(0, 10).join(', ') });
}
