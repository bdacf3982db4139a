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
  /** Goes back to where a screen was last left on the way here; where it was not, goes there as `go` does. */
  backTo(place: Place): void;
}

interface Spot {
  readonly place: Place;
  readonly detail: string;
}

/** What the browser's history keeps with a step that was taken within the game. */
interface Step {
  /** How many steps back each screen was last shown, 1 for the one before. */
  readonly since: Readonly<Partial<Record<Place, number>>>;
}

function stepOf(state: unknown): Step | undefined {
  const inside = typeof state === 'object' && state !== null && 'since' in state;
  return inside ? (state as Step) : undefined;
}

/** The next step after one on which this screen is shown. */
function stepAfter(step: Step | undefined, place: Place): Step {
  const since = Object.entries(step?.since ?? {}).map(([before, steps]) => [before, steps + 1] as const);
  return { since: { ...Object.fromEntries(since), [place]: 1 } };
}

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
    const step = stepAfter(stepOf(window.history.state), spot.value.place);
    window.history.pushState(step, '', address({ place, detail }));
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
      if (stepOf(window.history.state)) window.history.back();
      else go('home');
    },
    backTo(place) {
      const steps = stepOf(window.history.state)?.since[place];
      if (steps === undefined) go(place);
      else window.history.go(-steps);
    },
  };
}
