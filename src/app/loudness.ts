/** Sounds as the game uses them: loaded at the first moment that one may be heard. */
import type { MakeSound, Sound, SoundName } from '../sound/port.ts';

export interface Loudness {
  play(name: SoundName): void;
  setVolumes(sounds: number, music: number): void;
}

export function loudness(make: MakeSound): Loudness {
  let sound: Sound | undefined;
  let making = false;
  let volumes: readonly [number, number] = [0, 0];
  const ensure = () => {
    if (making || (volumes[0] === 0 && volumes[1] === 0)) return;
    making = true;
    make().then(
      (made) => {
        sound = made;
        made.setVolumes(...volumes);
      },
      // Nothing depends on sound: without it the game is silent.
      () => undefined,
    );
  };
  return {
    play(name) {
      ensure();
      sound?.play(name);
    },
    setVolumes(sounds, music) {
      volumes = [sounds, music];
      if (sound) sound.setVolumes(sounds, music);
      else if (music > 0) ensure();
    },
  };
}
