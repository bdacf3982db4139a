import { placesIn, type Place } from './json/lines.ts';
import { parseJson } from './json/parse.ts';
import type { Path } from './problem.ts';

/** Where the value at a path stands in a JSON text, for problems that are found only after reading it. */
export function placeOf(text: string, path: Path): Place {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return placesIn(plain)(parseJson(plain).places.offset(path));
}
