/** A face on a body: eyes that look and blink, a mouth with moods. It moves with its body. */
import type { GameObjects, Scene } from 'phaser';
import { glance, type Features } from '../layout/features.ts';
import type { Place } from '../layout/meander.ts';
import { printEye, printLid, printMouth, printPupil, type Mood } from '../paint/face.ts';
import type { Palette } from '../paint/palette.ts';
import { hang, image } from './hang.ts';

export interface Complexion {
  readonly shade: string;
  readonly iris: string;
  readonly cheek: string;
}

const moods: readonly Mood[] = ['calm', 'oh', 'proud'];

export class Face {
  readonly #features: Features;
  readonly #whites: GameObjects.Image[];
  readonly #pupils: GameObjects.Image[];
  readonly #lids: GameObjects.Image[];
  readonly #mouth: GameObjects.Image;
  readonly #mouths: ReadonlyMap<Mood, string>;
  #mood: Mood = 'calm';
  #open = 1;
  #look: Place;
  #shift: Place = { x: 0, y: 0 };

  constructor(scene: Scene, name: string, features: Features, { shade, iris, cheek }: Complexion, palette: Palette) {
    this.#features = features;
    this.#look = features.mouth;
    const eye = printEye(features.eye, palette, shade);
    const pupil = printPupil(features.eye, iris, palette);
    const lid = printLid(features.eye, palette, true);
    const keys = {
      eye: hang(scene, `${name}:eye`, eye),
      pupil: hang(scene, `${name}:pupil`, pupil),
      lid: hang(scene, `${name}:lid`, lid),
    };
    this.#whites = features.eyes.map((at) => image(scene, keys.eye, eye, at.x, at.y).setRotation(features.tilt));
    this.#pupils = features.eyes.map((at) => image(scene, keys.pupil, pupil, at.x, at.y));
    this.#lids = features.eyes.map((at) => image(scene, keys.lid, lid, at.x, at.y).setRotation(features.tilt));
    const prints = new Map(moods.map((mood) => [mood, printMouth(features.mouthSize, mood, cheek, palette)] as const));
    this.#mouths = new Map([...prints].map(([mood, print]) => [mood, hang(scene, `${name}:${mood}`, print)]));
    this.#mouth = image(
      scene,
      this.#mouths.get('calm')!,
      prints.get('calm')!,
      features.mouth.x,
      features.mouth.y,
    ).setRotation(features.tilt);
    this.#place();
  }

  feel(mood: Mood): void {
    if (mood === this.#mood) return;
    this.#mood = mood;
    this.#mouth.setTexture(this.#mouths.get(mood)!);
    this.#place();
  }

  lookAt(at: Place): void {
    this.#look = at;
    this.#place();
  }

  /** How far the eyes are open, 0 to 1. */
  open(open: number): void {
    this.#open = open;
    this.#place();
  }

  /** Moves the whole face with its body. */
  shift(x: number, y: number): void {
    this.#shift = { x, y };
    this.#place();
  }

  #place(): void {
    const { eyes, eye, mouth } = this.#features;
    const happy = this.#mood === 'proud';
    const wide = this.#mood === 'oh' ? 1.1 : 1;
    eyes.forEach((home, index) => {
      const x = home.x + this.#shift.x;
      const y = home.y + this.#shift.y;
      const look = glance(home, this.#look, eye);
      this.#whites[index]!.setPosition(x, y)
        .setScale(wide, wide * Math.max(0.08, this.#open))
        .setVisible(!happy);
      this.#pupils[index]!.setPosition(x + look.x, y + look.y * this.#open)
        .setScale(1, Math.max(0.05, this.#open))
        .setVisible(!happy && this.#open > 0.25);
      this.#lids[index]!.setPosition(x, y).setVisible(happy);
    });
    this.#mouth.setPosition(mouth.x + this.#shift.x, mouth.y + this.#shift.y);
  }
}
