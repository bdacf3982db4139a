/** A claim of the text that the game began with. */
import * as v from 'valibot';
import { id, text } from '../items/fields.ts';
import type { Fact } from '../level/fact.ts';
import { type ReadText, readText } from '../level/read-text.ts';
import { checkLink } from '../level/rules/links.ts';
import { checkIds, checkListedOnce } from '../level/rules/same.ts';

export const foundingClaim = v.strictObject({
  id,
  claim: text,
  facts: v.pipe(v.array(id), v.minLength(1), v.description('Ids of the facts that hold it.')),
  taughtBy: v.pipe(
    v.picklist(['item', 'source-note']),
    v.description('item: a founding item teaches it. source-note: the note on the text names it.'),
  ),
});
export type FoundingClaim = v.InferOutput<typeof foundingClaim>;

/** Reads the list of claims; each must be held by known facts. */
export function readFoundingClaims(
  file: string,
  text: string,
  facts: ReadonlyMap<string, Fact>,
): ReadText<FoundingClaim[]> {
  return readText(v.array(foundingClaim), file, text, (all, report) => {
    checkIds(all, [], 'claim', report);
    for (const [index, { facts: cited }] of all.entries()) {
      checkListedOnce(cited, [index, 'facts'], report);
      for (const [n, fact] of cited.entries()) checkLink(fact, facts, 'fact', [index, 'facts', n], report);
    }
  });
}
