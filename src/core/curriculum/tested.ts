/** Every fact that may be scored is tested by an item, or left to explanations on purpose. */
import type { Fact } from '../level/fact.ts';
import type { Level } from '../level/level.ts';
import type { Report } from '../level/report.ts';

/** Ids of the facts that scored items rest on. */
export function testedFacts(levels: readonly Level[]): Set<string> {
  return new Set(
    levels.flatMap(({ items }) => items.flatMap(({ scored, facts }) => (scored === false ? [] : (facts ?? [])))),
  );
}

/** Warns of scorable facts that are neither. `report` is on the file of facts, which lists them in this order. */
export function checkTested(facts: Iterable<Fact>, levels: readonly Level[], report: Report): void {
  const tested = testedFacts(levels);
  const left = new Set(levels.flatMap(({ explanationOnly }) => explanationOnly ?? []));
  for (const [index, { id, scorable }] of [...facts].entries()) {
    if (scorable && !tested.has(id) && !left.has(id)) report.warn([index, 'id'], 'fact-untested', { id });
  }
}
