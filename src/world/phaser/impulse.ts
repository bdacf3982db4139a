/** The impulse and the ghosts that trail it. Always the same size; only its speed and brightness change. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Place } from '../layout/meander.ts';
import type { Palette } from '../paint/palette.ts';
import { printDot, printImpulse } from '../paint/impulse.ts';
import { hang, image } from './hang.ts';

const ghosts = 7;

export class Impulse {
  readonly #light: GameObjects.Image;
  readonly #trail: GameObjects.Image[];

  constructor(scene: Scene, radius: number, palette: Palette) {
    const blend = palette.adds ? BlendModes.ADD : BlendModes.NORMAL;
    const dot = printDot(radius * 1.9, palette.spark, palette.spark);
    const key = hang(scene, 'cast:ghost', dot);
    this.#trail = Array.from({ length: ghosts }, () =>
      image(scene, key, dot, 0, 0).setBlendMode(blend).setVisible(false),
    );
    const print = printImpulse(radius, palette);
    this.#light = image(scene, hang(scene, 'cast:impulse', print), print, 0, 0)
      .setBlendMode(blend)
      .setVisible(false);
  }

  /** Shows the impulse at a place, `brightness` 0 to 1. */
  at({ x, y }: Place, brightness = 1): void {
    this.#light
      .setPosition(x, y)
      .setAlpha(brightness)
      .setScale(1)
      .setVisible(brightness > 0.01);
    for (const ghost of this.#trail) ghost.setVisible(false);
  }

  /** Shows it in flight: `where(back)` is where it was `back` moments ago, 0 for now. */
  fly(where: (back: number) => Place, brightness: number): void {
    this.at(where(0), brightness);
    this.#trail.forEach((ghost, index) => {
      const place = where(index + 1);
      const share = 1 - (index + 1) / (ghosts + 1);
      ghost
        .setPosition(place.x, place.y)
        .setAlpha(share * 0.75 * brightness)
        .setScale(0.35 + share * 0.6)
        .setVisible(true);
    });
  }

  /** Dims and cools in place: `gone` 0 to 1. */
  dwindle(place: Place, gone: number): void {
    this.at(place, 1 - gone);
    this.#light.setScale(1 - gone * 0.55);
  }

  hide(): void {
    this.#light.setVisible(false);
    for (const ghost of this.#trail) ghost.setVisible(false);
  }
}
