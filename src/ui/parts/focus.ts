import { useEffect, useRef } from 'preact/hooks';

/** Gives the focus to an element when it appears, and again whenever `when` changes. */
export function useFocus<E extends HTMLElement>(when: unknown = undefined) {
  const ref = useRef<E>(null);
  useEffect(() => ref.current?.focus({ preventScroll: false }), [when]);
  return ref;
}
