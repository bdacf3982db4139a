/** A fictional story that the cases of levels are taken from. */
import * as v from 'valibot';
import { id, text } from '../items/fields.ts';
import type { Fact } from '../level/fact.ts';
import { type ReadText, readText } from '../level/read-text.ts';
import { checkLink } from '../level/rules/links.ts';
import { checkIds, checkListedOnce } from '../level/rules/same.ts';

export const vignette = v.strictObject({
  id,
  text: v.pipe(text, v.description('The story, always fictional.')),
  cause: v.pipe(text, v.description('What is likely behind it.')),
  step: v.pipe(text, v.description('The first sensible step.')),
  doctor: v.pipe(text, v.description('Whether and when to see a doctor.')),
  urgency: v.picklist(['not-needed-now', 'routine', 'soon', 'now']),
  ask: v.optional(v.pipe(text, v.description('What alone may be asked about it.'))),
  facts: v.pipe(v.array(id), v.minLength(1)),
  cases: v.pipe(v.array(text), v.description('The cases made of it: level-id/case-id.')),
});
export type Vignette = v.InferOutput<typeof vignette>;

/** Reads the list of vignettes; each must rest on known facts. */
export function readVignettes(file: string, text: string, facts: ReadonlyMap<string, Fact>): ReadText<Vignette[]> {
  return readText(v.array(vignette), file, text, (all, report) => {
    checkIds(all, [], 'vignette', report);
    for (const [index, each] of all.entries()) {
      checkListedOnce(each.facts, [index, 'facts'], report);
      checkListedOnce(each.cases, [index, 'cases'], report);
      for (const [n, fact] of each.facts.entries()) checkLink(fact, facts, 'fact', [index, 'facts', n], report);
    }
  });
}
