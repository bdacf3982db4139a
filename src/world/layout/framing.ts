/** The layout that a picture asks for. */
import type { FreeArea, Picture } from '../port.ts';
import { read } from '../reading.ts';
import { layOut, type Layout } from './layout.ts';

/** Home is a hero composition with few, long sheaths; a round has a node for each item. */
export function frame(picture: Picture, area: FreeArea): Layout {
  return layOut(area, Math.max(1, read(picture).nodes.length), picture.place === 'home');
}
