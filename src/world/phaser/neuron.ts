/** The neuron: curious, breathing softly, its eyes on the impulse. */
import type { GameObjects, Scene } from 'phaser';
import { neuronFeatures } from '../layout/features.ts';
import type { Layout } from '../layout/layout.ts';
import type { Palette } from '../paint/palette.ts';
import { printNeuron } from '../paint/neuron.ts';
import { Face } from './face.ts';
import { hang, image } from './hang.ts';

export class Neuron {
  readonly face: Face;
  readonly #body: GameObjects.Image;
  readonly #radius: number;

  constructor(scene: Scene, layout: Layout, palette: Palette) {
    const print = printNeuron(layout, palette);
    const { neuron } = layout;
    this.#radius = neuron.radius;
    const centred = { canvas: print.canvas, x: print.x - neuron.x, y: print.y - neuron.y };
    this.#body = image(scene, hang(scene, 'cast:neuron', print), centred, neuron.x, neuron.y);
    this.face = new Face(
      scene,
      'cast:neuron',
      neuronFeatures(neuron),
      { shade: palette.neuron.deep, iris: '#7a3fd6', cheek: '#ff8fc0' },
      palette,
    );
  }

  /** Swells by `breath`, -1 to 1. */
  breathe(breath: number): void {
    this.#body.setScale(1 + breath * 0.012);
    this.face.shift(0, -breath * this.#radius * 0.018);
  }
}
