import type { MakeSound } from './port.ts';

/** No sound at all: for tests, and where there is no audio. */
export const makeSilentSound: MakeSound = () =>
  Promise.resolve({
    play() {},
    setVolumes() {},
    destroy() {},
  });
