/** The nerve at rest: one drawing, hung as tiles so that its empty parts cost nothing. */
import type { Scene } from 'phaser';
import { stretch } from '../layout/curve.ts';
import type { Layout } from '../layout/layout.ts';
import { printNerve } from '../paint/nerve.ts';
import type { Palette } from '../paint/palette.ts';
import { hang } from './hang.ts';

const tile = 96;

export function hangAxon(scene: Scene, layout: Layout, palette: Palette, width: number, height: number): void {
  const key = hang(scene, 'cast:nerve', printNerve(layout, palette, width, height));
  const texture = scene.textures.get(key);
  for (const name of covered(layout, width, height)) {
    const [column, row] = name.split(',').map(Number) as [number, number];
    const x = column * tile;
    const y = row * tile;
    texture.add(name, 0, x, y, Math.min(tile, width - x), Math.min(tile, height - y));
    scene.add.image(x, y, key, name).setOrigin(0);
  }
}

/** Names ("column,row") of the tiles on which the nerve or its halo lies. */
function covered({ axon, twigs, thickness }: Layout, width: number, height: number): Set<string> {
  const names = new Set<string>();
  const pad = thickness * 1.6;
  const offsets = [-pad, 0, pad];
  for (const curve of [axon, ...twigs]) {
    for (const { x, y } of stretch(curve, 0, curve.length, Math.min(24, pad))) {
      for (const dx of offsets) {
        for (const dy of offsets) {
          const px = x + dx;
          const py = y + dy;
          if (px >= 0 && py >= 0 && px < width && py < height)
            names.add(`${Math.floor(px / tile)},${Math.floor(py / tile)}`);
        }
      }
    }
  }
  return names;
}
