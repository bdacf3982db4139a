/** Where a fact comes from. */
import * as v from 'valibot';
import { label } from '../items/fields.ts';

export const source = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  publisher: v.optional(label),
  url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//), v.description('The exact public page.'))),
  seen: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}(-\d{2})?$/),
      v.description('The day it was read, or the month where only that is known, e.g. 2026-11-01 or 2026-11.'),
    ),
  ),
  weak: v.optional(v.pipe(v.boolean(), v.description('True when it must not stand alone behind an item.'))),
});
export type Source = v.InferOutput<typeof source>;
