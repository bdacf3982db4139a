import type { Hotspot, HotspotResponse } from './shape.ts';

/** A response to this item read from outside, or undefined when it is none. Without `targets`, any id may be a part of the figure. */
export function readHotspot(item: Hotspot, given: { readonly part?: unknown }): HotspotResponse | undefined {
  const { part } = given;
  if (typeof part !== 'string' || part === '' || part.length > 64) return undefined;
  return item.targets === undefined || item.targets.includes(part) ? { kind: 'hotspot', part } : undefined;
}
