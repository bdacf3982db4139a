/** Where each value of a JSON text stands. */
import type { Path } from '../problem.ts';

/** For a list: the offset of each value. For an object: key, offset of the key, offset of its value, and so on. */
export type PlaceList = (number | string)[];

export interface Places {
  /**
   * Offset (UTF-16 units from the start of the text) of the value at a path, or of its key. Where the path leads
   * further than the text does, the deepest thing there is.
   */
  offset(path: Path, of?: 'value' | 'key'): number;
}

export function makePlaces(root: unknown, rootOffset: number, lists: ReadonlyMap<object, PlaceList>): Places {
  return {
    offset(path, of = 'value') {
      let value = root;
      let offset = rootOffset;
      for (const [depth, step] of path.entries()) {
        const list = typeof value === 'object' && value !== null ? lists.get(value) : undefined;
        const next = list && find(list, step, of === 'key' && depth === path.length - 1);
        if (next === undefined) return offset;
        offset = next;
        value = (value as Record<string | number, unknown>)[step];
      }
      return offset;
    },
  };
}

function find(list: PlaceList, step: string | number, atKey: boolean): number | undefined {
  if (typeof step === 'number') return list[step] as number | undefined;
  for (let i = 0; i < list.length; i += 3) if (list[i] === step) return list[i + (atKey ? 1 : 2)] as number;
  return undefined;
}
