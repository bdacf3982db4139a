/** Sounds through howler, on Web Audio. Nothing is loaded before it is wanted and before the page may sound. */
import type * as Library from 'howler';
import type { Howl, HowlOptions } from 'howler';
import ambientMp3 from '../../assets/sound/ambient.mp3?url';
import effectsM4a from '../../assets/sound/effects.m4a?url';
import effectsWebm from '../../assets/sound/effects.webm?url';
import { watchPerson } from './gesture.ts';
import { loudness } from './loudness.ts';
import type { MakeSound, Sound, SoundName } from './port.ts';
import { effects as effectPlaces, loop } from './sprites.ts';

/** A sound that would come later than this, in milliseconds, is left out: it would no longer belong to its tap. */
const tooLate = 250;
/** Milliseconds in which the music comes and goes. */
const fade = { in: 2000, change: 300 };

const effectsFile: HowlOptions = { src: [effectsWebm, effectsM4a], sprite: mutable(effectPlaces) };
const musicFile: HowlOptions = { src: [ambientMp3], sprite: { loop: [loop[0], loop[1], true] } };

function mutable(places: Readonly<Record<SoundName, readonly [number, number]>>): Record<string, [number, number]> {
  return Object.fromEntries(Object.entries(places).map(([name, [start, length]]) => [name, [start, length]]));
}

class HowlerSound implements Sound {
  private volumes = { sounds: 0, music: 0 };
  private touched = navigator.userActivation?.hasBeenActive ?? false;
  private library: typeof Library | undefined;
  private loading: Promise<void> | undefined;
  private effects: Howl | undefined;
  private music: Howl | undefined;
  private destroyed = false;
  private readonly stopWatching = watchPerson(
    () => this.onGesture(),
    (visible) => this.onVisibility(visible),
  );

  play(name: SoundName): void {
    const { effects } = this;
    if (this.volumes.sounds === 0 || effects?.state() !== 'loaded' || document.visibilityState === 'hidden') return;
    const asked = performance.now();
    // While the page may not sound this waits, perhaps for ever.
    void this.context()
      ?.resume()
      .then(() => {
        if (this.effects === effects && this.volumes.sounds > 0 && performance.now() - asked < tooLate)
          effects.play(name);
      })
      .catch(() => undefined);
  }

  setVolumes(sounds: number, music: number): void {
    this.volumes = { sounds: loudness(sounds), music: loudness(music) };
    this.settle();
  }

  destroy(): void {
    this.destroyed = true;
    this.stopWatching();
    this.volumes = { sounds: 0, music: 0 };
    this.settle();
  }

  private onGesture(): void {
    this.touched = true;
    const context = this.context();
    if (context !== undefined && context.state !== 'running') void context.resume().catch(() => undefined);
    if (this.loading === undefined) this.settle();
  }

  private onVisibility(visible: boolean): void {
    const context = this.context();
    void (visible && !this.destroyed ? context?.resume() : context?.suspend())?.catch(() => undefined);
  }

  private context(): AudioContext | undefined {
    // The library's types say there is always one; before the first sound there is none.
    return (this.library?.Howler.ctx as AudioContext | null | undefined) ?? undefined;
  }

  /** Brings what is loaded and playing in line with the volumes. */
  private settle(): void {
    const { sounds, music } = this.volumes;
    if (this.library === undefined) {
      if (this.touched && (sounds > 0 || music > 0)) this.loading ??= this.load();
      return;
    }
    const { Howl } = this.library;
    if (sounds > 0) {
      this.effects ??= new Howl(effectsFile);
      this.effects.volume(sounds);
    } else {
      this.effects?.unload();
      this.effects = undefined;
    }
    this.settleMusic(music);
  }

  private settleMusic(volume: number): void {
    if (volume === 0) {
      this.music?.unload();
      this.music = undefined;
    } else if (this.music === undefined) {
      const music = new this.library!.Howl({ ...musicFile, volume: 0 });
      this.music = music;
      music.once('load', () => {
        if (this.music !== music) return;
        music.play('loop');
        music.fade(0, this.volumes.music, fade.in);
      });
    } else if (this.music.state() === 'loaded') {
      this.music.fade(this.music.volume(), volume, fade.change);
    }
  }

  private async load(): Promise<void> {
    try {
      const library = await import('howler');
      library.Howler.autoSuspend = false;
      // Its own unlocking makes a second audio context and ten audio elements; gestures do it here.
      library.Howler.autoUnlock = false;
      this.library = library;
      this.settle();
    } catch {
      // Nothing depends on sound: without the library the game is silent, and the next gesture tries again.
      this.loading = undefined;
    }
  }
}

/** Sound for a browser window. Silent until `setVolumes` and a first touch or key. Where audio fails it stays silent. */
export const makeHowlerSound: MakeSound = () => Promise.resolve(new HowlerSound());
