/** What every sound must do. Free of any test runner, so that it also runs inside a real browser's page. */
import type { MakeSound, SoundName } from '../../src/sound/port.ts';

const names: readonly SoundName[] = ['select', 'right', 'wrong', 'streak', 'done'];
const soon = () => new Promise((go) => setTimeout(go, 20));

export interface Case {
  readonly name: string;
  /** Rejects where the sound breaks its word. */
  readonly run: (make: MakeSound) => Promise<void>;
}

export const contract: readonly Case[] = [
  {
    name: 'plays every sound without complaint, before and after volumes are set',
    run: async (make) => {
      const sound = await make();
      for (const name of names) sound.play(name);
      sound.setVolumes(0.5, 0.5);
      for (const name of names) sound.play(name);
      await soon();
      sound.destroy();
    },
  },
  {
    name: 'returns at once: a tap never waits for a sound',
    run: async (make) => {
      const sound = await make();
      sound.setVolumes(1, 0);
      const start = performance.now();
      for (let i = 0; i < 50; i++) sound.play('right');
      if (performance.now() - start > 100) throw new Error('Playing held up the caller.');
      sound.destroy();
    },
  },
  {
    name: 'takes any number as a volume',
    run: async (make) => {
      const sound = await make();
      for (const volume of [Number.NaN, -1, 2, Infinity, 0, 1]) {
        sound.setVolumes(volume, volume);
        sound.play('select');
      }
      await soon();
      sound.destroy();
    },
  },
  {
    name: 'does nothing more once destroyed, however often',
    run: async (make) => {
      const sound = await make();
      sound.setVolumes(1, 1);
      sound.destroy();
      sound.destroy();
      sound.setVolumes(1, 1);
      sound.play('done');
      await soon();
    },
  },
  {
    name: 'can be made anew after another was destroyed',
    run: async (make) => {
      (await make()).destroy();
      const sound = await make();
      sound.setVolumes(1, 1);
      sound.play('streak');
      await soon();
      sound.destroy();
    },
  },
];
