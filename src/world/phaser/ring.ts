/** A ring that runs outwards once where an impulse arrives. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Place } from '../layout/meander.ts';
import { fade } from '../paint/colour.ts';
import type { Palette } from '../paint/palette.ts';
import { surface } from '../paint/surface.ts';
import { hang } from './hang.ts';

export class Ring {
  readonly #image: GameObjects.Image;
  readonly #reach: number;

  constructor(scene: Scene, reach: number, palette: Palette) {
    this.#reach = reach;
    const { canvas, pen } = surface(reach, reach);
    const edge = pen.createRadialGradient(reach / 2, reach / 2, reach * 0.38, reach / 2, reach / 2, reach * 0.5);
    edge.addColorStop(0, fade(palette.impulse, 0));
    edge.addColorStop(0.75, fade(palette.impulse, 0.75));
    edge.addColorStop(1, fade(palette.spark, 0));
    pen.fillStyle = edge;
    pen.fillRect(0, 0, reach, reach);
    this.#image = scene.add
      .image(0, 0, hang(scene, 'cast:ring', { canvas, x: 0, y: 0 }))
      .setBlendMode(palette.adds ? BlendModes.ADD : BlendModes.NORMAL);
    this.hide();
  }

  /** The ring around a place, `run` 0 (born) to 1 (gone). */
  spread({ x, y }: Place, run: number): void {
    this.#image
      .setVisible(run < 1)
      .setPosition(x, y)
      .setDisplaySize(this.#reach * (0.35 + 1.65 * run), this.#reach * (0.35 + 1.65 * run))
      .setAlpha(Math.pow(1 - run, 1.5) * 0.8);
  }

  hide(): void {
    this.#image.setVisible(false);
  }
}
