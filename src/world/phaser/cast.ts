/** All actors of one layout, and how they stand when nothing moves. */
import type { GameObjects, Scene } from 'phaser';
import type { Layout } from '../layout/layout.ts';
import type { Palette } from '../paint/palette.ts';
import type { Reading } from '../reading.ts';
import { hangAxon } from './axon.ts';
import { takeDown } from './hang.ts';
import { Impulse } from './impulse.ts';
import { Junction } from './junction.ts';
import { Muscle } from './muscle.ts';
import { Neuron } from './neuron.ts';
import { hangNodes, type Node } from './node.ts';
import { Ring } from './ring.ts';
import { Sheath } from './sheath.ts';
import { Sparks } from './sparks.ts';

/** How far a proud muscle stays contracted. */
export const proud = 0.6;

export class Cast {
  readonly layout: Layout;
  readonly neuron: Neuron;
  readonly muscle: Muscle;
  readonly sheaths: readonly Sheath[];
  readonly nodes: readonly Node[];
  readonly junction: Junction;
  readonly impulse: Impulse;
  readonly sparks: Sparks;
  readonly ring: Ring;

  constructor(scene: Scene, layout: Layout, palette: Palette, width: number, height: number) {
    this.layout = layout;
    this.muscle = new Muscle(scene, layout, palette);
    hangAxon(scene, layout, palette, width, height);
    this.neuron = new Neuron(scene, layout, palette);
    const lights: GameObjects.Container = scene.add.container(0, 0);
    this.sheaths = layout.sheaths.map((_, index) => new Sheath(scene, layout, index, palette, lights));
    const node = hangNodes(scene, layout.nodeRadius, palette);
    this.nodes = layout.nodes.map(node);
    this.junction = new Junction(scene, layout, palette);
    this.ring = new Ring(scene, layout.nodeRadius * 9, palette);
    this.impulse = new Impulse(scene, layout.nodeRadius, palette);
    this.sparks = new Sparks(scene, layout.nodeRadius, palette);
  }

  /** Everything as a reading says, with nothing left of any motion. */
  stand(reading: Reading): void {
    this.sheaths.forEach((sheath, index) => sheath.lit(reading.glowing.includes(index) ? 1 : 0));
    this.nodes.forEach((node, index) => node.stand(reading.nodes[index] ?? 'ahead'));
    this.sheaths[reading.current]?.prepare();
    const rest = this.layout.nodes[reading.resting];
    if (rest) this.impulse.at(rest);
    else this.impulse.hide();
    this.junction.hide();
    this.ring.hide();
    this.sparks.clear();
    this.muscle.strain({ pull: reading.finished ? proud : 0, ripple: 0 });
    this.muscle.glow(reading.finished ? 1 : 0);
    const mood = reading.finished ? 'proud' : 'calm';
    this.muscle.face.feel(mood);
    this.neuron.face.feel(mood);
    this.muscle.face.lookAt(this.layout.neuron);
    this.neuron.face.lookAt(this.layout.nodes[Math.max(0, reading.current)] ?? this.layout.muscle);
  }
}

/** Takes a cast off the stage: its textures; the scene has removed its actors. */
export function strike(scene: Scene): void {
  takeDown(scene, 'cast:');
}
