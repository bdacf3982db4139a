import { signal, type ReadonlySignal } from '@preact/signals-core';

const places = ['home', 'levels', 'play', 'result', 'progress', 'settings', 'twitching', 'who'] as const;
/** A screen, as it stands in the address: `#/levels`. */
export type Place = (typeof places)[number];

export interface Navigation {
  readonly place: ReadonlySignal<Place>;
  /** Goes to a screen; the browser's way back leads here again. */
  go(place: Place): void;
  /** Like go, but leaves no step to come back to. */
  replace(place: Place): void;
}

const read = (hash: string): Place => places.find((place) => hash === `#/${place}`) ?? 'home';

/** Keeps the screen in the address's fragment, so it works on any static host and from any sub-path. */
export function navigation(window: Window): Navigation {
  const place = signal<Place>(read(window.location.hash));
  window.addEventListener('popstate', () => (place.value = read(window.location.hash)));
  window.addEventListener('hashchange', () => (place.value = read(window.location.hash)));
  const address = (to: Place): string =>
    to === 'home' ? `${window.location.pathname}${window.location.search}` : `#/${to}`;
  return {
    place,
    go(to) {
      if (to === place.value) return;
      window.history.pushState(null, '', address(to));
      place.value = to;
    },
    replace(to) {
      window.history.replaceState(null, '', address(to));
      place.value = to;
    },
  };
}
