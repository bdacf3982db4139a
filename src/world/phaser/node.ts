/** A node: shows how its item stands, and pulses when an impulse lands on it. */
import type { GameObjects, Scene } from 'phaser';
import type { Spot } from '../layout/curve.ts';
import type { Palette } from '../paint/palette.ts';
import { printNode } from '../paint/node.ts';
import type { NodeState } from '../port.ts';
import { hang, image } from './hang.ts';

const states: readonly NodeState[] = ['ahead', 'current', 'right', 'partly', 'missed'];

/** Hangs the five looks of a node once for all nodes of a nerve. */
export function hangNodes(scene: Scene, radius: number, palette: Palette): (spot: Spot) => Node {
  const prints = states.map((state) => printNode(state, radius, palette));
  states.forEach((state, index) => hang(scene, `cast:node:${state}`, prints[index]!));
  return (spot) => new Node(image(scene, 'world:cast:node:ahead', prints[0]!, spot.x, spot.y));
}

export class Node {
  readonly #image: GameObjects.Image;
  #state: NodeState = 'ahead';

  constructor(picture: GameObjects.Image) {
    this.#image = picture;
  }

  stand(state: NodeState): void {
    if (state !== this.#state) this.#image.setTexture(`world:cast:node:${state}`);
    this.#state = state;
    this.#image.setScale(1).setAlpha(1);
  }

  /** Grows by `pulse`, 0 to 1. */
  pulse(pulse: number): void {
    this.#image.setScale(1 + pulse * 0.45);
  }

  fade(alpha: number): void {
    this.#image.setAlpha(alpha);
  }
}
