/** Scrolls what can be scrolled while something is dragged along its upper or lower edge. */
const zone = 56; // CSS pixels from the edge in which it scrolls
const fastest = 14; // CSS pixels a frame, at the very edge

/**
 * In: an element inside what shall scroll; `pointerY`, the pointer's height in the window now; `onScroll`, called after each
 * step so that what is dragged can follow. Out: a function that stops it.
 */
export function scrollAtEdges(inside: Element, pointerY: () => number, onScroll: () => void): () => void {
  const scroller = scrollerOf(inside);
  let frame = requestAnimationFrame(step);
  function step() {
    const rect =
      scroller === document.scrollingElement ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
    const y = pointerY();
    const top = Math.max(0, Math.min(1, (rect.top + zone - y) / zone));
    const bottom = Math.max(0, Math.min(1, (y - rect.bottom + zone) / zone));
    const before = scroller.scrollTop;
    if (top !== bottom) scroller.scrollTop += Math.round((bottom - top) * fastest);
    if (scroller.scrollTop !== before) onScroll();
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
