/** The scenery, as the rest of the game sees it. It reads from the round and never decides anything. */
import type { Setting } from '../core/level/level.ts';

export type NodeState = 'ahead' | 'current' | 'right' | 'partly' | 'missed';

/** Everything the scenery needs to draw a moment of the game without animation, e.g. on resuming. */
export type Picture =
  | { readonly place: 'home' }
  | {
      readonly place: 'round';
      readonly setting: Setting;
      /** One for each item of the round, from the neuron to the muscle. */
      readonly nodes: readonly NodeState[];
      /** Right answers in a row. */
      readonly streak: number;
      /** 1 to 2: how many sheaths light up and how fast impulses leap. */
      readonly myelin: number;
      readonly finished: boolean;
    };

/** What just happened; `picture` is how things stand afterwards. */
export interface Happening {
  readonly kind: 'right' | 'partly' | 'wrong' | 'undone' | 'finished';
  readonly picture: Picture;
}

/** Part of the window, in CSS pixels, that no card covers: the action is drawn inside it. */
export interface FreeArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type WorldTheme = 'dark' | 'light' | 'contrast';

export interface World {
  /** Draws a picture as it stands, at once. */
  show(picture: Picture): void;
  /** Animates what happened, then stands at its picture. A later call cuts a running animation short. */
  play(happening: Happening): void;
  setFreeArea(area: FreeArea): void;
  setTheme(theme: WorldTheme): void;
  /** Frames drawn since the start; a still world draws none. For tests and benchmarks. */
  framesDrawn(): number;
  destroy(): void;
}

/** Makes a world inside `host`, an `aria-hidden` element that fills the window. Rejects where it cannot run. */
export type MakeWorld = (host: HTMLElement, theme: WorldTheme) => Promise<World>;
