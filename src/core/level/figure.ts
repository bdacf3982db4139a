/** A drawing with labelled parts. */
import * as v from 'valibot';
import { id, label, text } from '../items/fields.ts';

const coordinate = v.pipe(v.number(), v.finite());

export const figurePart = v.strictObject({
  id: v.pipe(id, v.description('The same id as the part’s group in the drawing: <g id="…">.')),
  name: v.pipe(label, v.description('The label, as shown beside the part.')),
  description: v.pipe(text, v.description('Shape, place and connections of the part, without its name.')),
  area: v.pipe(
    v.strictObject({ x: coordinate, y: coordinate, width: coordinate, height: coordinate }),
    v.description('Where the part can be tapped, in units of the drawing’s viewBox.'),
  ),
  label: v.optional(
    v.pipe(
      v.strictObject({ x: coordinate, y: coordinate, anchor: v.optional(v.picklist(['start', 'middle', 'end'])) }),
      v.description('Where the label stands.'),
    ),
  ),
});
export type FigurePart = v.InferOutput<typeof figurePart>;

export const figure = v.strictObject({
  id,
  title: label,
  alt: v.pipe(text, v.description('Says what the learner needs to answer, not the answer.')),
  image: v.pipe(
    v.string(),
    v.regex(/^(?!\/)(?!.*\.\.)[\w./-]+\.(svg|png|jpe?g|webp)$/i),
    v.description('The picture’s file name, beside the level file or in the zip.'),
  ),
  width: v.pipe(coordinate, v.minValue(1), v.description('Width of the viewBox (or of the picture, in pixels).')),
  height: v.pipe(coordinate, v.minValue(1), v.description('Height of the viewBox (or of the picture, in pixels).')),
  parts: v.pipe(v.array(figurePart), v.maxLength(40)),
});
export type Figure = v.InferOutput<typeof figure>;
