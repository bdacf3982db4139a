import * as v from 'valibot';
import { commonFields, id } from '../fields.ts';

export const hotspot = v.pipe(
  v.strictObject({
    ...commonFields,
    kind: v.literal('hotspot'),
    figure: v.pipe(id, v.description('The id of the figure whose parts can be chosen.')),
    key: v.pipe(id, v.description('The id of the right part of the figure.')),
    targets: v.optional(
      v.pipe(
        v.array(id),
        v.minLength(2),
        v.description('Ids of the parts that can be chosen. Left out: all parts of the figure.'),
      ),
    ),
  }),
  v.description('A part of a figure to find.'),
);
export type Hotspot = v.InferOutput<typeof hotspot>;

/** `part`: the id of the part chosen. */
export interface HotspotResponse {
  readonly kind: 'hotspot';
  readonly part: string;
}
