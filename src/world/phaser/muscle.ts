/** The muscle: a strip of flesh whose edges can move, so that it can ripple and contract; and its face and halo. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { muscleFeatures } from '../layout/features.ts';
import type { Layout } from '../layout/layout.ts';
import { printMuscle, printMuscleHalo } from '../paint/muscle.ts';
import type { Palette } from '../paint/palette.ts';
import { Face } from './face.ts';
import { hang } from './hang.ts';

const rows = 40;

/** How the muscle is moved; all zero at rest. */
export interface Tension {
  /** 0 at rest, 1 fully contracted: shorter and rounder. */
  readonly pull: number;
  /** -1 to 1: a small local bulge of the flank where the nerve ends. */
  readonly ripple: number;
}

export class Muscle {
  readonly face: Face;
  readonly #flesh: GameObjects.Rope;
  readonly #halo: GameObjects.Image;
  readonly #muscle: Layout['muscle'];
  readonly #rest: Float32Array;
  readonly #glow: number;

  constructor(scene: Scene, { muscle }: Layout, palette: Palette) {
    this.#muscle = muscle;
    this.#glow = palette.glow;
    const halo = printMuscleHalo(muscle, palette.adds ? '#ff8a6a' : palette.muscle.base, 0.8);
    this.#halo = scene.add
      .image(muscle.x, muscle.y, hang(scene, 'cast:halo', halo))
      .setDisplaySize(-halo.x * 2, -halo.y * 2)
      .setBlendMode(palette.adds ? BlendModes.ADD : BlendModes.NORMAL);
    const print = printMuscle(muscle, palette);
    const points = Array.from({ length: rows }, (_, row) => ({
      x: 0,
      y: -print.canvas.height / 2 + (print.canvas.height * row) / (rows - 1),
    }));
    this.#flesh = scene.add
      .rope(muscle.x, muscle.y, hang(scene, 'cast:muscle', print), undefined, points, false)
      .setRotation(muscle.angle);
    this.#rest = Float32Array.from(this.#flesh.vertices);
    this.face = new Face(
      scene,
      'cast:muscle',
      muscleFeatures(muscle),
      { shade: palette.muscle.deep, iris: '#8a3a24', cheek: '#ff4f55' },
      palette,
    );
    this.strain({ pull: 0, ripple: 0 });
    this.glow(0);
  }

  /** Moves the flesh. */
  strain({ pull, ripple }: Tension): void {
    const { vertices } = this.#flesh;
    const { height, width } = this.#muscle;
    for (let row = 0; row < rows; row++) {
      const index = row * 4;
      const y = this.#rest[index + 1]!;
      const v = y / (height / 2);
      const inside = Math.max(0, 1 - v * v);
      const bulge = 1 + pull * (0.2 * inside * inside - 0.03);
      const near = Math.exp(-Math.pow((v - 0.02) / 0.2, 2));
      const local = ripple * near * width * 0.07;
      const wave = ripple * Math.sin(v * 16) * inside * width * 0.011;
      vertices[index] = this.#rest[index]! * bulge + (this.#rest[index]! < 0 ? -local : local * 0.25) + wave;
      vertices[index + 2] =
        this.#rest[index + 2]! * bulge + (this.#rest[index + 2]! < 0 ? -local : local * 0.25) + wave;
      const shorter = y * (1 - pull * 0.09 * Math.min(1, 1.1 / Math.max(0.6, Math.abs(v))));
      vertices[index + 1] = shorter;
      vertices[index + 3] = shorter;
    }
    this.face.shift(ripple * width * 0.012, pull * height * 0.008 - ripple * height * 0.004);
  }

  /** Light around the muscle: 0 at rest, 1 when it is proud. */
  glow(glow: number): void {
    this.#halo.setAlpha((0.34 + 0.5 * glow) * this.#glow);
  }
}
