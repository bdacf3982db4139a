/** A sheath's light: over the plain sheath of the nerve lies the same one lit from within, more or less visible. */
import type { GameObjects, Scene } from 'phaser';
import type { Layout } from '../layout/layout.ts';
import type { Palette } from '../paint/palette.ts';
import { printSheath } from '../paint/sheath.ts';
import { hang, image } from './hang.ts';

export class Sheath {
  readonly #make: () => GameObjects.Image;
  #light: GameObjects.Image | undefined;

  constructor(scene: Scene, layout: Layout, index: number, palette: Palette, layer: GameObjects.Container) {
    // Drawn when first lit: most rounds light a few at a time, and a long nerve would keep the first frame waiting.
    this.#make = () => {
      const print = printSheath(layout, index, palette, true);
      const made = image(scene, hang(scene, `cast:sheath:${index}`, print), print, 0, 0);
      layer.add(made);
      return made;
    };
  }

  /** Draws the light beforehand, so that an impulse need not wait for it. */
  prepare(): void {
    this.#light ??= this.#make().setVisible(false);
  }

  /** Light from within, 0 to 1. */
  lit(light: number): void {
    if (light > 0 && !this.#light) this.#light = this.#make();
    this.#light?.setAlpha(light).setVisible(light > 0.01);
  }
}
