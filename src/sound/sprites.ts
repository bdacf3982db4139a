/** Where each sound lies in its file: start and length in milliseconds. Written by `npm run assets`. */
import type { SoundName } from './port.ts';

export const effects: Readonly<Record<SoundName, readonly [number, number]>> = {
  select: [120, 100],
  right: [460, 800],
  wrong: [1500, 700],
  streak: [2440, 1000],
  done: [3680, 2600],
};

export const loop: readonly [number, number] = [250, 20000];
