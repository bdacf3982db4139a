/** What people often believe, and what is so instead. */
import * as v from 'valibot';
import { id, text } from '../items/fields.ts';
import type { Fact } from '../level/fact.ts';
import { type ReadText, readText } from '../level/read-text.ts';
import { checkLink } from '../level/rules/links.ts';
import { checkIds, checkListedOnce } from '../level/rules/same.ts';

export const misconception = v.strictObject({
  id,
  belief: v.pipe(text, v.description('What is believed; never shown as true.')),
  correction: v.pipe(text, v.description('What is so; the truth comes first.')),
  facts: v.pipe(v.array(id), v.minLength(1), v.description('Ids of the facts that put it right.')),
  unscored: v.optional(v.pipe(v.boolean(), v.description('True when only an unscored card may take it up.'))),
});
export type Misconception = v.InferOutput<typeof misconception>;

/** Reads the list of misconceptions; each must be put right by known facts. */
export function readMisconceptions(
  file: string,
  text: string,
  facts: ReadonlyMap<string, Fact>,
): ReadText<Misconception[]> {
  return readText(v.array(misconception), file, text, (all, report) => {
    checkIds(all, [], 'misconception', report);
    for (const [index, { facts: cited }] of all.entries()) {
      checkListedOnce(cited, [index, 'facts'], report);
      for (const [n, fact] of cited.entries()) checkLink(fact, facts, 'fact', [index, 'facts', n], report);
    }
  });
}
