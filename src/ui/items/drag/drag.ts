/** Dragging by mouse, pen or finger, for elements with `data-drag` inside a panel. */
import { scrollAtEdges } from './edge-scroll.ts';

/** How far the pointer has gone since the press, and where it is in the window, in CSS pixels. */
export interface DragPoint {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

export interface DragRules {
  /** `y`: the element only moves up and down. `none`: it stays where it is, and the panel draws what moves. */
  readonly axis: 'both' | 'y' | 'none';
  readonly onLift: (id: string) => void;
  readonly onMove: (id: string, point: DragPoint) => void;
  readonly onDrop: (id: string, point: DragPoint) => void;
  /** Escape, a second finger, or the browser took the pointer away: everything stays as it was. */
  readonly onCancel: (id: string) => void;
}

const slack = 6; // CSS pixels a press may wander and still be a tap
const holdFor = 220; // milliseconds a finger rests on a card (not on its grip) before it lifts; sooner it scrolls

/**
 * Watches `root`. In: `rules`, asked anew for each press, so they may close over the latest state; undefined: not now.
 * A mouse lifts at once, a finger at once on a `[data-grip]` (CSS gives it `touch-action: none`) and after a short rest
 * elsewhere, so the page still scrolls. The click that ends a drag is swallowed. Out: a function that stops watching.
 */
export function watchDrags(root: HTMLElement, rules: () => DragRules | undefined): () => void {
  let end: (() => void) | undefined;
  const onPointerDown = (event: PointerEvent) => {
    if (end !== undefined || !event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return;
    const element = event.target.closest<HTMLElement>('[data-drag]');
    const now = rules();
    if (element === null || now === undefined || event.target.closest('[data-no-drag]') !== null) return;
    const atOnce = event.pointerType === 'mouse' || event.target.closest('[data-grip]') !== null;
    end = press(root, element, event, atOnce, now, () => (end = undefined));
  };
  // Must be there before the finger comes down, or Safari scrolls regardless.
  const onTouchMove = (event: TouchEvent) => {
    if (root.querySelector('[data-dragging]') !== null && event.cancelable) event.preventDefault();
  };
  root.addEventListener('pointerdown', onPointerDown);
  root.addEventListener('touchmove', onTouchMove, { passive: false });
  return () => {
    root.removeEventListener('pointerdown', onPointerDown);
    root.removeEventListener('touchmove', onTouchMove);
    end?.();
  };
}

/** One press, until it ends. Out: a function that cancels it. */
function press(
  root: HTMLElement,
  element: HTMLElement,
  down: PointerEvent,
  atOnce: boolean,
  rules: DragRules,
  onEnd: () => void,
): () => void {
  const id = element.dataset.drag ?? '';
  const listening = new AbortController();
  const origin = root.getBoundingClientRect();
  let [x, y] = [down.clientX, down.clientY];
  let lifted = false;
  let stopScrolling: (() => void) | undefined;
  const hold = atOnce ? undefined : setTimeout(lift, holdFor);

  function point(): DragPoint {
    const rect = root.getBoundingClientRect();
    return { x, y, dx: x - down.clientX - (rect.left - origin.left), dy: y - down.clientY - (rect.top - origin.top) };
  }
  function lift() {
    lifted = true;
    element.dataset.dragging = '';
    stopScrolling = scrollAtEdges(root, () => y, move);
    rules.onLift(id);
  }
  function move() {
    const at = point();
    if (rules.axis !== 'none') element.style.translate = `${rules.axis === 'y' ? 0 : at.dx}px ${at.dy}px`;
    rules.onMove(id, at);
  }
  function finish() {
    clearTimeout(hold);
    stopScrolling?.();
    listening.abort();
    delete element.dataset.dragging;
    element.style.translate = '';
    onEnd();
  }
  function cancel() {
    finish();
    if (lifted) rules.onCancel(id);
  }

  const on = <E extends keyof WindowEventMap>(type: E, listener: (event: WindowEventMap[E]) => void) =>
    addEventListener(type, listener, { capture: true, signal: listening.signal });
  on('pointermove', (event) => {
    if (event.pointerId !== down.pointerId) return;
    [x, y] = [event.clientX, event.clientY];
    const wandered = Math.hypot(x - down.clientX, y - down.clientY) > slack;
    if (!lifted && wandered && atOnce) lift();
    else if (!lifted && wandered) finish();
    if (lifted) move();
  });
  on('pointerup', (event) => {
    if (event.pointerId !== down.pointerId) return;
    const at = point();
    finish();
    if (!lifted) return;
    swallowClick();
    rules.onDrop(id, at);
  });
  on('pointercancel', (event) => event.pointerId === down.pointerId && cancel());
  on('pointerdown', () => cancel());
  on('blur', (event) => event.target === window && cancel());
  on('contextmenu', (event) => lifted && event.preventDefault());
  on('keydown', (event) => {
    if (event.key !== 'Escape' || !lifted) return;
    event.preventDefault();
    event.stopPropagation();
    swallowClick();
    cancel();
  });
  return cancel;
}

/** The press that ends a drag is no click. It follows at once, or, after Escape, when the button is let go. */
function swallowClick() {
  const listening = new AbortController();
  const stop = () => listening.abort();
  addEventListener('click', (event) => (event.preventDefault(), event.stopPropagation()), {
    capture: true,
    signal: listening.signal,
  });
  addEventListener('pointerup', () => setTimeout(stop, 50), { capture: true, signal: listening.signal });
  addEventListener('pointerdown', stop, { capture: true, signal: listening.signal });
  setTimeout(stop, 1500);
}

/** The `data-drop` of the drop target under a point of the window, inside `root`; undefined where there is none. */
export function dropTargetAt(root: HTMLElement, x: number, y: number): string | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const target = element.closest<HTMLElement>('[data-drop]');
    if (target !== null && root.contains(target)) return target.dataset.drop;
  }
  return undefined;
}
