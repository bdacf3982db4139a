/** The one scene: holds the stage for the window as it is now, and re-builds it when window, theme or nerve change. */
import { Scene } from 'phaser';
import { frame } from '../layout/framing.ts';
import { paletteOf } from '../paint/palette.ts';
import type { FreeArea, Happening, Picture, WorldTheme } from '../port.ts';
import { read } from '../reading.ts';
import { Backdrop } from './backdrop.ts';
import { Cast, strike } from './cast.ts';
import { Director } from './director.ts';
import { hanging, takeDown } from './hang.ts';

export interface Stage {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: WorldTheme;
  /** In device pixels, too. */
  readonly area: FreeArea;
}

export class WorldScene extends Scene {
  #stage: Stage | undefined;
  #picture: Picture = { place: 'home' };
  #director: Director | undefined;
  #built = '';
  /** When the last frame was drawn; -1 after a rest. */
  #last = -1;

  constructor() {
    super('world');
  }

  /** The stage from the next frame on. Wishes are gathered until then, so that several cost one building. */
  setStage(stage: Stage): void {
    this.#stage = stage;
  }

  show(picture: Picture): void {
    if (picture.place !== this.#picture.place) this.#director?.enliven();
    this.#picture = picture;
    if (!this.#stale()) this.#director?.show(picture);
  }

  play(happening: Happening): void {
    const before = this.#picture;
    this.#picture = happening.picture;
    // The stage of another round cannot play this one's happenings.
    if (before.place !== happening.picture.place || this.#stale()) this.show(happening.picture);
    else this.#director?.play(happening);
  }

  override update(): void {
    if (this.#stale()) this.#build();
    const now = performance.now();
    // The engine's own delta is smoothed and knows nothing of its sleep. After a pause nothing should jump.
    const delta = this.#last < 0 ? 0 : Math.min(Math.max(0, now - this.#last), 150);
    this.#last = now;
    this.#director?.step(delta);
  }

  /** Called as the loop goes to sleep. */
  rest(): void {
    this.#last = -1;
  }

  still(): boolean {
    return !this.#stale() && (this.#director?.still() ?? true);
  }

  counts(): { textures: number; displayed: number; particles: number } {
    return { textures: hanging(this), displayed: this.children.length, particles: this.#director?.sparks() ?? 0 };
  }

  /** Whether what stands is not what is wished for. */
  #stale(): boolean {
    return this.#stage !== undefined && this.#wish() !== this.#built;
  }

  #wish(): string {
    return JSON.stringify([this.#stage, this.#picture.place, read(this.#picture).nodes.length]);
  }

  #build(): void {
    const stage = this.#stage;
    if (!stage) return;
    const { width, height, theme, area } = stage;
    this.#built = this.#wish();
    const palette = paletteOf(theme);
    this.children.removeAll(true);
    strike(this);
    takeDown(this, 'backdrop:');
    this.cameras.main.setBackgroundColor(palette.ground[2]).setSize(width, height);
    const backdrop = new Backdrop(this, width, height, palette);
    const cast = new Cast(this, frame(this.#picture, area), palette, width, height);
    if (this.#director) {
      this.#director.restage(cast, backdrop);
      this.#director.show(this.#picture);
    } else {
      this.#director = new Director(cast, backdrop, this.#picture);
      this.#director.enliven();
    }
  }
}
