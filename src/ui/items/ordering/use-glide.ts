import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const glideFor = 140; // milliseconds

/**
 * Lets rows glide to their new places when `order` changes, unless motion is reduced. Rows are the `data-drag` elements of
 * `root`. Out: `skip`, called before a change that needs no gliding, such as the end of a drag.
 */
export function useGlide(root: RefObject<HTMLElement | null>, order: readonly number[]) {
  const tops = useRef(new Map<string, number>());
  const skipping = useRef(false);
  useLayoutEffect(() => {
    const still =
      skipping.current ||
      document.documentElement.dataset.motion === 'reduced' ||
      matchMedia('(prefers-reduced-motion: reduce)').matches;
    skipping.current = false;
    const now = new Map<string, number>();
    for (const row of root.current?.querySelectorAll<HTMLElement>('[data-drag]') ?? []) {
      const id = row.dataset.drag ?? '';
      now.set(id, row.offsetTop);
      const by = (tops.current.get(id) ?? row.offsetTop) - row.offsetTop;
      if (!still && by !== 0)
        row.animate([{ translate: `0 ${by}px` }, { translate: '0 0' }], { duration: glideFor, easing: 'ease-out' });
    }
    tops.current = now;
  }, [order]);
  return { skip: () => void (skipping.current = true) };
}
