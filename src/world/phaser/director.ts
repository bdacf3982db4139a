/** Turns pictures and happenings into motion, and knows when everything is at rest. */
import type { Happening, Picture } from '../port.ts';
import { read, type Reading } from '../reading.ts';
import type { Backdrop } from './backdrop.ts';
import type { Cast } from './cast.ts';
import { share, smooth } from './ease.ts';
import type { Moment } from './moment.ts';
import { momentOf } from './moments.ts';

/** The scene stays alive (breath, drift, a blink) for so long after something happened, ms. */
const lively = 4200;
const settling = 1600;

export class Director {
  #cast: Cast;
  #backdrop: Backdrop;
  #reading: Reading;
  #moment: Moment | undefined;
  #elapsed = 0;
  #life = 0;
  /** Seconds of ambient motion so far; stands still while the scene rests. */
  #phase = 0;

  constructor(cast: Cast, backdrop: Backdrop, picture: Picture) {
    this.#cast = cast;
    this.#backdrop = backdrop;
    this.#reading = read(picture);
    cast.stand(this.#reading);
  }

  /** Takes over a new stage; whatever ran is over. */
  restage(cast: Cast, backdrop: Backdrop): void {
    this.#cast = cast;
    this.#backdrop = backdrop;
    this.#ambient(0);
    this.#rest();
  }

  show(picture: Picture): void {
    this.#reading = read(picture);
    this.#rest();
  }

  play({ kind, picture }: Happening): void {
    this.#rest();
    const before = this.#reading;
    this.#reading = read(picture);
    const myelin = picture.place === 'round' ? picture.myelin : 1;
    this.#moment = momentOf(this.#cast, kind, before, this.#reading, myelin);
    this.#elapsed = 0;
    this.#moment.at(0);
    this.enliven();
  }

  /** Lets the scene breathe for a while. */
  enliven(): void {
    this.#life = lively;
  }

  /** Moves everything on by `delta` ms. */
  step(delta: number): void {
    if (this.#moment) {
      this.#elapsed += delta;
      this.#moment.at(Math.min(this.#elapsed, this.#moment.duration));
      if (this.#elapsed >= this.#moment.duration) this.#rest();
    } else this.#life = Math.max(0, this.#life - delta);
    this.#ambient(delta);
  }

  /** Whether the next frame would look like this one. */
  still(): boolean {
    return !this.#moment && this.#life <= 0;
  }

  sparks(): number {
    return this.#cast.sparks.alive();
  }

  #rest(): void {
    this.#moment = undefined;
    this.#cast.stand(this.#reading);
  }

  #ambient(delta: number): void {
    const strength = this.#moment ? 1 : smooth(share(this.#life, 0, settling));
    this.#phase += (delta / 1000) * strength;
    this.#backdrop.drift(this.#phase);
    this.#cast.neuron.breathe(Math.sin(this.#phase * 2.2) * strength);
    const blink = (offset: number) => {
      const within = (this.#phase + offset) % 3.1;
      return within < 0.16 && strength > 0 ? Math.abs(within - 0.08) / 0.08 : 1;
    };
    this.#cast.neuron.face.open(blink(0.9));
    this.#cast.muscle.face.open(blink(2.2));
    if (strength === 0) {
      this.#cast.neuron.face.open(1);
      this.#cast.muscle.face.open(1);
    }
  }
}
