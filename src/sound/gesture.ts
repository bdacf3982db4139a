/** Browsers let a page sound only after a person has touched it. These events count as that. */
const gestures = ['pointerdown', 'pointerup', 'touchend', 'keydown'] as const;

/**
 * Calls back at each gesture of the person, before the page's own listeners, and whenever the page comes into view or
 * leaves it. Not only once: a phone call or another tab may silence the page again. Returns how to stop.
 */
export function watchPerson(onGesture: () => void, onVisibility: (visible: boolean) => void): () => void {
  const onChange = () => onVisibility(document.visibilityState === 'visible');
  const options = { capture: true, passive: true };
  for (const gesture of gestures) window.addEventListener(gesture, onGesture, options);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    for (const gesture of gestures) window.removeEventListener(gesture, onGesture, options);
    document.removeEventListener('visibilitychange', onChange);
  };
}
