/** The two layers behind everything. They drift against each other, which gives the scene its depth. */
import type { GameObjects, Scene } from 'phaser';
import { printGround, printVeil } from '../paint/ground.ts';
import type { Palette } from '../paint/palette.ts';
import { hang } from './hang.ts';

/** Each layer is this much larger than the window, so that its edges stay out of sight. */
const spare = 0.05;

export class Backdrop {
  readonly #ground: GameObjects.Image;
  readonly #veil: GameObjects.Image;
  readonly #width: number;
  readonly #height: number;

  constructor(scene: Scene, width: number, height: number, palette: Palette) {
    this.#width = width;
    this.#height = height;
    const put = (name: string, canvas: HTMLCanvasElement) =>
      scene.add
        .image(0, 0, hang(scene, name, { canvas, x: 0, y: 0 }))
        .setDisplaySize(width * (1 + spare), height * (1 + spare));
    this.#ground = put('backdrop:ground', printGround(width / 3, height / 3, palette));
    this.#veil = put('backdrop:veil', printVeil(width * 0.75, height * 0.75, palette)).setVisible(
      palette.theme !== 'contrast',
    );
    this.drift(0);
  }

  /** Moves the layers to where they are at `phase`, in seconds of motion. */
  drift(phase: number): void {
    const sway = (far: number) => ({ x: Math.sin(phase * 0.21) * far, y: Math.sin(phase * 0.16 + 1) * far * 0.7 });
    const [ground, veil] = [sway(spare * 0.16), sway(spare * 0.5)];
    this.#ground.setPosition(this.#width * (0.5 + ground.x), this.#height * (0.5 + ground.y));
    this.#veil.setPosition(this.#width * (0.5 - veil.x), this.#height * (0.5 + veil.y));
  }
}
