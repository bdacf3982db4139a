/** Prints as textures: made, replaced and taken down by name, so that none is left behind. */
import type { GameObjects, Scene } from 'phaser';
import type { Print } from '../paint/print.ts';

const mark = 'world:';

/** Makes a print a texture; returns its key. A texture of the same name is replaced. */
export function hang(scene: Scene, name: string, print: Print): string {
  const key = mark + name;
  const { canvas } = print;
  if (scene.textures.exists(key)) scene.textures.remove(key);
  scene.textures
    .create(key, canvas as unknown as HTMLImageElement, canvas.width, canvas.height)
    ?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return key;
}

/** An image of a print whose own origin (0, 0) lies at x, y. */
export function image(scene: Scene, key: string, print: Print, x: number, y: number): GameObjects.Image {
  return scene.add.image(x, y, key).setOrigin(-print.x / print.canvas.width, -print.y / print.canvas.height);
}

/** Takes down every texture whose name starts with `prefix`. */
export function takeDown(scene: Scene, prefix: string): void {
  for (const key of scene.textures.getTextureKeys()) if (key.startsWith(mark + prefix)) scene.textures.remove(key);
}

/** How many of our textures hang. */
export function hanging(scene: Scene): number {
  return scene.textures.getTextureKeys().filter((key) => key.startsWith(mark)).length;
}
