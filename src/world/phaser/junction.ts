/** The neuromuscular junction: light running down the twigs, and vesicles crossing to the muscle. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { spotAt } from '../layout/curve.ts';
import { onMuscle, type Layout } from '../layout/layout.ts';
import type { Place } from '../layout/meander.ts';
import { chance } from '../paint/chance.ts';
import { printDot } from '../paint/impulse.ts';
import type { Palette } from '../paint/palette.ts';
import { hang, image } from './hang.ts';

const perBulb = 7;

interface Vesicle {
  readonly image: GameObjects.Image;
  readonly from: Place;
  readonly to: Place;
  readonly start: number;
}

export class Junction {
  readonly #layout: Layout;
  readonly #runners: GameObjects.Image[];
  readonly #vesicles: readonly Vesicle[];

  constructor(scene: Scene, layout: Layout, palette: Palette) {
    this.#layout = layout;
    const blend = palette.adds ? BlendModes.ADD : BlendModes.NORMAL;
    const runner = printDot(layout.thickness * 0.5, '#ffffff', palette.spark);
    const runnerKey = hang(scene, 'cast:runner', runner);
    this.#runners = layout.twigs.map(() => image(scene, runnerKey, runner, 0, 0).setBlendMode(blend));
    const dot = printDot(
      Math.max(2, layout.muscle.width * 0.022),
      palette.adds ? '#fffbe0' : palette.spark,
      palette.spark,
    );
    const key = hang(scene, 'cast:vesicle', dot);
    const roll = chance(3);
    this.#vesicles = layout.twigs.flatMap((twig, index) =>
      Array.from({ length: perBulb }, () => ({
        image: image(scene, key, dot, 0, 0).setBlendMode(blend),
        from: spotAt(twig, twig.length),
        to: onMuscle(layout.muscle, -0.5 + roll() * 0.14, [-0.36, -0.13, 0.1, 0.34][index]! + (roll() - 0.5) * 0.16),
        start: roll() * 0.45,
      })),
    );
    this.hide();
  }

  /** Light on its way down the twigs, 0 to 1. */
  run(share: number): void {
    this.#runners.forEach((runner, index) => {
      const twig = this.#layout.twigs[index]!;
      const { x, y } = spotAt(twig, twig.length * share);
      runner.setPosition(x, y).setVisible(share > 0 && share < 1);
    });
  }

  /** Vesicles on their way across, 0 to 1. */
  release(share: number): void {
    for (const { image: dot, from, to, start } of this.#vesicles) {
      const t = Math.min(1, Math.max(0, (share - start) / 0.55));
      dot
        .setVisible(t > 0 && t < 1)
        .setPosition(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t)
        .setAlpha(Math.sin(Math.PI * t));
    }
  }

  /** Where a stray discharge starts: at one ending, by itself. */
  get stray(): Place {
    const twig = this.#layout.twigs[2]!;
    return spotAt(twig, twig.length);
  }

  hide(): void {
    this.run(0);
    this.release(0);
  }
}
