/** The engine: one opaque canvas, no sound, no input, and a loop that sleeps whenever nothing moves. */
import { Game, Scale, WEBGL, type Renderer } from 'phaser';
import { usePlainTint } from './plain-tint.ts';
import { WorldScene } from './scene.ts';

export interface Engine {
  readonly game: Game;
  readonly scene: WorldScene;
  /** Draws until the scene is still again. */
  wake(): void;
  frames(): number;
}

/** Starts the engine in `host` with a canvas of `width` by `height` device pixels. Rejects without WebGL. */
export function startEngine(host: HTMLElement, width: number, height: number): Promise<Engine> {
  return new Promise((resolve, reject) => {
    const scene = new WorldScene();
    let frames = 0;
    let due = 2;
    const game = new Game({
      type: WEBGL,
      parent: host,
      width,
      height,
      scene,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Scale.NONE, expandParent: false },
      loader: { imageLoadType: 'HTMLImageElement' },
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
      callbacks: {
        postBoot: () => {
          usePlainTint(game.renderer as Renderer.WebGL.WebGLRenderer);
          game.events.on('postrender', () => {
            frames++;
            due--;
            if (due > 0 || !scene.still()) return;
            scene.rest();
            game.loop.sleep();
          });
          game.events.on('visible', () => wake());
          game.renderer.on('restorewebgl', () => wake());
          const ready = () => resolve({ game, scene, wake, frames: () => frames });
          if (scene.sys?.isActive()) ready();
          else scene.events?.once('create', ready);
        },
      },
    });
    const wake = () => {
      due = Math.max(due, 1);
      game.loop.wake();
    };
    setTimeout(() => reject(new Error('the engine did not start')), 10_000);
  });
}
