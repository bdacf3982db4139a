/** Amber sparks where an impulse lands, at most 120 at a time. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Place } from '../layout/meander.ts';
import type { Palette } from '../paint/palette.ts';
import { printDot } from '../paint/impulse.ts';
import { hang } from './hang.ts';

export class Sparks {
  readonly #emitter: GameObjects.Particles.ParticleEmitter;
  readonly #embers: GameObjects.Particles.ParticleEmitter;

  constructor(scene: Scene, radius: number, palette: Palette) {
    const key = hang(
      scene,
      'cast:spark',
      printDot(Math.max(3, radius * 0.55), palette.adds ? '#fff6d0' : palette.spark, palette.spark),
    );
    const blendMode = palette.adds ? BlendModes.ADD : BlendModes.NORMAL;
    this.#emitter = scene.add.particles(0, 0, key, {
      emitting: false,
      maxAliveParticles: 90,
      blendMode,
      lifespan: { min: 260, max: 620 },
      speed: { min: radius * 4, max: radius * 17 },
      scale: { start: 1, end: 0 },
      alpha: { start: 1, end: 0.2 },
      gravityY: radius * 9,
    });
    this.#embers = scene.add.particles(0, 0, key, {
      emitting: false,
      maxAliveParticles: 30,
      blendMode,
      tint: palette.adds ? 0xb08a9a : 0x8a6a5a,
      lifespan: { min: 500, max: 900 },
      speed: { min: radius * 0.6, max: radius * 3 },
      scale: { start: 0.9, end: 0 },
      alpha: { start: 0.7, end: 0 },
      gravityY: radius * 5,
    });
  }

  burst(at: Place, count: number): void {
    this.#emitter.explode(count, at.x, at.y);
  }

  /** What is left of an impulse that faded. */
  smoulder(at: Place): void {
    this.#embers.explode(9, at.x, at.y);
  }

  alive(): number {
    return this.#emitter.getAliveParticleCount() + this.#embers.getAliveParticleCount();
  }

  clear(): void {
    this.#emitter.killAll();
    this.#embers.killAll();
  }
}
