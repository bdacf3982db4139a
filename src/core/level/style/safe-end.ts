/** What an item about health ends with: the safe action, and that the game does not diagnose. English only. */
import type { Item } from '../../items/item.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';

export const noDiagnosis = 'This game teaches; it does not diagnose.';

/** Topics of facts that a learner may meet in their own body. Cells, muscles and history are none. */
const healthTopics: ReadonlySet<string> = new Set([
  'terms',
  'electrolytes',
  'common-causes',
  'rare-causes',
  'remedies',
  'red-flags',
]);

/** Somebody to turn to, or something that does no harm. */
const action =
  /\b(?:doctors?|GP|professionals?|specialist|pharmacist|neurologist|(?:surgical|kidney|care) teams?|emergency number|poison center|(?:routine|prompt) visit|(?:book|need)s? a visit|checks?|checked|be seen|examin(?:e|ed|ation)|follow-up|rest and|turn over|wait|drink to thirst|stretch|slow breathing|breathe slowly)\b/i;

/**
 * Whether the item speaks of somebody's health: an emergency or a case always; what reassures or is rare when one of its
 * facts has a health topic. Where facts are not known, only the two that are certain.
 */
export function isHealthItem(item: Item, facts: Catalogue['facts']): boolean {
  if (item.tone === 'emergency' || item.case !== undefined) return true;
  if (item.tone === 'everyday') return false;
  return (item.facts ?? []).some((id) => healthTopics.has(facts?.get(id)?.topic ?? ''));
}

export function checkSafeEnd(item: Item, facts: Catalogue['facts'], path: Path, report: Report): void {
  if (!facts || !isHealthItem(item, facts)) return;
  const place = [...path, 'explanation'];
  // The source's name follows in parentheses.
  const said = item.explanation.replace(/\s*\([^()]*\)$/, '').trim();
  if (!said.endsWith(noDiagnosis)) report.warn(place, 'no-diagnosis-note', { note: noDiagnosis });
  if (!action.test(said.replace(noDiagnosis, ''))) report.warn(place, 'no-safe-action', {});
}
