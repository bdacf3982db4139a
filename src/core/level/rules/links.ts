/** Every link of a level leads somewhere, and nothing of it is left over. */
import type { Catalogue } from '../catalogue.ts';
import type { Figure } from '../figure.ts';
import type { Level } from '../level.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { LinkTarget } from '../problems/rules.ts';
import type { Report } from '../report.ts';
import type { Source } from '../source.ts';
import { checkListedOnce } from './same.ts';

/** All that the links of a level may lead to: its own things, then the shared ones. */
export interface Targets {
  readonly concepts: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: Catalogue['facts'];
  readonly misconceptions: Catalogue['misconceptions'];
}

export function targetsOf(level: Level, catalogue: Catalogue): Targets {
  return {
    concepts: new Set(level.concepts.map(({ id }) => id)),
    cases: new Set((level.cases ?? []).map(({ id }) => id)),
    figures: new Map([...catalogue.figures, ...(level.figures ?? []).map((each) => [each.id, each] as const)]),
    sources: new Map([...catalogue.sources, ...(level.sources ?? []).map((each) => [each.id, each] as const)]),
    facts: catalogue.facts,
    misconceptions: catalogue.misconceptions,
  };
}

interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** Reports an id that is not known; true when it is. */
export function checkLink(id: string, known: Known, target: LinkTarget, path: Path, report: Report): boolean {
  if (known.has(id)) return true;
  const suggestion = report.full ? undefined : nearest(id, known.keys());
  report.error(path, 'missing-link', { target, id: id.slice(0, 80), ...(suggestion && { suggestion }) });
  return false;
}

/** Reports an id that is no part of the figure. */
export function checkPart(id: string, figure: Figure, path: Path, report: Report): void {
  if (figure.parts.some((part) => part.id === id)) return;
  const suggestion = nearest(
    id,
    figure.parts.map((part) => part.id),
  );
  report.error(path, 'missing-part', { id, figure: figure.id, ...(suggestion && { suggestion }) });
}

export function checkLinks(level: Level, targets: Targets, report: Report): void {
  for (const [index, { firstLook }] of level.concepts.entries()) {
    const path = ['concepts', index, 'firstLook'];
    const figure = firstLook.figure === undefined ? undefined : targets.figures.get(firstLook.figure);
    if (firstLook.figure !== undefined)
      checkLink(firstLook.figure, targets.figures, 'figure', [...path, 'figure'], report);
    else if (firstLook.show) report.error([...path, 'show'], 'show-without-figure', {});
    checkListedOnce(firstLook.show, [...path, 'show'], report);
    if (figure)
      for (const [n, part] of (firstLook.show ?? []).entries()) checkPart(part, figure, [...path, 'show', n], report);
  }
  for (const [index, item] of level.items.entries()) checkItemLinks(item, ['items', index], targets, report);
  for (const [index, id] of (level.explanationOnly ?? []).entries()) {
    if (targets.facts) checkLink(id, targets.facts, 'fact', ['explanationOnly', index], report);
  }
}

function checkItemLinks(item: Level['items'][number], path: Path, targets: Targets, report: Report): void {
  checkLink(item.concept, targets.concepts, 'concept', [...path, 'concept'], report);
  if (item.case !== undefined) checkLink(item.case, targets.cases, 'case', [...path, 'case'], report);
  if (item.figure !== undefined) checkLink(item.figure, targets.figures, 'figure', [...path, 'figure'], report);
  if (item.misconception !== undefined && targets.misconceptions)
    checkLink(item.misconception, targets.misconceptions, 'misconception', [...path, 'misconception'], report);
  let known = true;
  for (const [n, id] of item.sources.entries())
    known = checkLink(id, targets.sources, 'source', [...path, 'sources', n], report) && known;
  if (known && item.sources.every((id) => targets.sources.get(id)?.weak))
    report.error([...path, 'sources'], 'weak-sources', {});
  checkListedOnce(item.sources, [...path, 'sources'], report);
  checkListedOnce(item.facts, [...path, 'facts'], report);
  if (!targets.facts) return;
  for (const [n, id] of (item.facts ?? []).entries()) {
    const place = [...path, 'facts', n];
    if (!checkLink(id, targets.facts, 'fact', place, report) || item.scored === false) continue;
    const fact = targets.facts.get(id)!;
    if (fact.certainty === 'contested') report.error(place, 'fact-contested', { id });
    else if (!fact.scorable) report.error(place, 'fact-not-scorable', { id });
  }
}

/** Warns of concepts, cases, figures and sources of the level that nothing in it uses. */
export function checkUse(level: Level, report: Report): void {
  const concepts = new Set(level.items.map((item) => item.concept));
  const cases = new Set(level.items.map((item) => item.case));
  const figures = new Set([
    ...level.items.map((item) => item.figure),
    ...level.concepts.map((each) => each.firstLook.figure),
  ]);
  const sources = new Set(level.items.flatMap((item) => item.sources));
  const lists = [
    ['concepts', 'concept', concepts],
    ['cases', 'case', cases],
    ['figures', 'figure', figures],
    ['sources', 'source', sources],
  ] as const;
  for (const [key, list, used] of lists) {
    for (const [index, { id }] of (level[key] ?? []).entries()) {
      if (!used.has(id)) report.warn([key, index, 'id'], 'unused', { list, id });
    }
  }
}
