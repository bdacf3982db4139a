/** A single claim that items rest on, and how sure it is. */
import * as v from 'valibot';
import { id, text } from '../items/fields.ts';

export const fact = v.strictObject({
  id,
  topic: id,
  claim: text,
  detail: v.optional(v.pipe(text, v.description('What else is worth knowing.'))),
  founding: v.pipe(v.boolean(), v.description('True when the founding text makes this claim.')),
  certainty: v.pipe(
    v.picklist(['established', 'common-advice', 'contested']),
    v.description(
      'established: agreed. common-advice: often advised, not proven. contested: sources disagree; never scored.',
    ),
  ),
  support: v.optional(v.pipe(v.picklist(['direct', 'partial']), v.description('Whether the sources say it outright.'))),
  scorable: v.pipe(v.boolean(), v.description('False: for explanations and unscored cards only.')),
  sources: v.pipe(v.array(v.string()), v.minLength(1), v.description('Ids of the shared sources.')),
  note: v.optional(v.pipe(text, v.description('For authors: what to beware of.'))),
});
export type Fact = v.InferOutput<typeof fact>;
