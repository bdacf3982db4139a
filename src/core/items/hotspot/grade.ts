import type { Grade } from '../verdict.ts';
import type { Hotspot, HotspotResponse } from './shape.ts';

/** All or nothing, like a single choice among the parts of the figure. One verdict, at index 0. */
export function gradeHotspot(item: Hotspot, response: HotspotResponse): Grade {
  const right = response.part === item.key;
  return { score: right ? 1 : 0, parts: [right ? 'right' : 'wrong'] };
}
