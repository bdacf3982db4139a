/** Every vignette is told in a case that an item hangs on. */
import type { Level } from '../level/level.ts';
import { nearest } from '../level/nearest.ts';
import type { Report } from '../level/report.ts';
import type { Vignette } from './vignette.ts';

/** Refuses cases that are not there; warns of vignettes without one, and of cases whose items rest on other facts. */
export function checkToldAsCases(vignettes: readonly Vignette[], levels: readonly Level[], report: Report): void {
  const cases: ReadonlyMap<string, ReadonlySet<string>> = new Map(
    levels.flatMap((level) =>
      (level.cases ?? []).map((each) => {
        const hanging = level.items.filter((item) => item.case === each.id);
        return [`${level.id}/${each.id}`, new Set(hanging.flatMap(({ facts }) => facts ?? []))] as const;
      }),
    ),
  );
  for (const [index, vignette] of vignettes.entries()) {
    if (vignette.cases.length === 0) report.warn([index, 'id'], 'vignette-unused', { id: vignette.id });
    for (const [n, name] of vignette.cases.entries()) {
      const place = [index, 'cases', n];
      const facts = cases.get(name);
      if (!facts) {
        const suggestion = nearest(name, cases.keys());
        report.error(place, 'missing-link', { target: 'case', id: name, ...(suggestion && { suggestion }) });
      } else if (!vignette.facts.some((fact) => facts.has(fact))) report.warn(place, 'vignette-other-facts', { name });
    }
  }
}
