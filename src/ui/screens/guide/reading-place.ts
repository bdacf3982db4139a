import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** How far each page of the guide was scrolled when it was left, in CSS pixels. */
const left = new Map<string, number>();

/**
 * Gives the focus to a page's heading and begins at its top; who comes back by the browser's way finds the place where
 * they were. In: the page, and whether its content is there.
 */
export function useReadingPlace(page: string, ready: boolean): void {
  const back = useRef(false);
  useEffect(() => {
    const cameBack = () => (back.current = true);
    const scrolled = () => left.set(page, window.scrollY);
    window.addEventListener('popstate', cameBack);
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      window.removeEventListener('popstate', cameBack);
      window.removeEventListener('scroll', scrolled);
    };
  }, [page]);
  useLayoutEffect(() => {
    if (!ready) return;
    const top = back.current ? (left.get(page) ?? 0) : 0;
    back.current = false;
    document.querySelector<HTMLElement>('.guide h1')?.focus({ preventScroll: true });
    window.scrollTo({ top, behavior: 'instant' });
  }, [page, ready]);
}
