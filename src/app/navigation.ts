import { computed, signal, type ReadonlySignal } from '@preact/signals-core';

const places = ['home', 'levels', 'play', 'result', 'progress', 'settings', 'twitching', 'who', 'guide'] as const;
/** A screen, as it stands in the address: `#/levels`. */
export type Place = (typeof places)[number];

export interface Navigation {
  readonly place: ReadonlySignal<Place>;
  /** What of the screen is shown, after its place in the address: `#/guide/twitch-def`. Empty for most. */
  readonly detail: ReadonlySignal<string>;
  /** Goes to a screen; the browser's way back leads here again. */
  go(place: Place, detail?: string): void;
  /** Like go, but leaves no step to come back to. */
  replace(place: Place): void;
  /** Goes one step back where that is a step within the game; else Home. */
  back(): void;
}

interface Spot {
  readonly place: Place;
  readonly detail: string;
}

/** A step in the browser's history that was taken within the game. */
const inside = 'inside';

function read(hash: string): Spot {
  const [, name, ...rest] = hash.split('/');
  return { place: places.find((place) => place === name) ?? 'home', detail: rest.join('/') };
}

/** Keeps the screen in the address's fragment, so it works on any static host and from any sub-path. */
export function navigation(window: Window): Navigation {
  const spot = signal(read(window.location.hash));
  const moved = () => (spot.value = read(window.location.hash));
  window.addEventListener('popstate', moved);
  window.addEventListener('hashchange', moved);
  const address = ({ place, detail }: Spot): string =>
    place === 'home' ? `${window.location.pathname}${window.location.search}` : `#/${place}${detail && '/'}${detail}`;
  const go = (place: Place, detail = '') => {
    if (place === spot.value.place && detail === spot.value.detail) return;
    window.history.pushState(inside, '', address({ place, detail }));
    spot.value = { place, detail };
  };
  return {
    place: computed(() => spot.value.place),
    detail: computed(() => spot.value.detail),
    go,
    replace(place) {
      const to = { place, detail: '' };
      window.history.replaceState(window.history.state, '', address(to));
      spot.value = to;
    },
    back() {
      if (window.history.state === inside) window.history.back();
      else go('home');
    },
  };
}
