import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus to a screen's heading when it appears, and again whenever `when` changes; the screen starts at its top. */
export function useFocus<E extends HTMLElement>(when: unknown = undefined) {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [when]);
  return ref;
}
