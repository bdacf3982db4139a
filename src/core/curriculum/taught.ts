/** Every claim of the founding text that an item should teach is taught by one. */
import type { Level } from '../level/level.ts';
import type { Report } from '../level/report.ts';
import type { FoundingClaim } from './founding-claim.ts';

/** Warns of claims without an item that is marked as founding and rests on one of their facts. */
export function checkTaught(claims: readonly FoundingClaim[], levels: readonly Level[], report: Report): void {
  const taught = new Set(
    levels.flatMap(({ items }) => items.flatMap(({ founding, facts }) => (founding ? (facts ?? []) : []))),
  );
  for (const [index, { id, facts, taughtBy }] of claims.entries()) {
    if (taughtBy === 'item' && !facts.some((fact) => taught.has(fact)))
      report.warn([index, 'id'], 'claim-untaught', { id, facts: facts.join(', ') });
  }
}
