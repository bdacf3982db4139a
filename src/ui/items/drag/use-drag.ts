import { useEffect, useRef } from 'preact/hooks';
import { watchDrags, type DragRules } from './drag.ts';

/** Dragging inside the element that the returned ref is given to. In: the rules as of this render; undefined: not now. */
export function useDrag(rules: DragRules | undefined) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(rules);
  latest.current = rules;
  useEffect(() => (root.current === null ? undefined : watchDrags(root.current, () => latest.current)), []);
  return root;
}
