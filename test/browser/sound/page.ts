/** What the tests of sounds do inside a real page. */
import { makeHowlerSound } from '../../../src/sound/howler.ts';
import type { Sound } from '../../../src/sound/port.ts';
import { contract } from '../../sound/contract.ts';

let ear: AnalyserNode | undefined;

/** Listens where everything that howler plays comes by. */
async function listen(): Promise<AnalyserNode | undefined> {
  const { Howler } = await import('howler');
  const master = (Howler as unknown as { masterGain: GainNode | null }).masterGain;
  if (ear === undefined && master !== null) {
    ear = new AnalyserNode(master.context, { fftSize: 8192 });
    master.connect(ear);
  }
  return ear;
}

const page = {
  sound: undefined as Sound | undefined,
  make: async (): Promise<void> => {
    page.sound = await makeHowlerSound();
  },
  /** Loudest sample, 0 to 1, in the next so many milliseconds. 0 where there is no audio at all. */
  loudest: async (milliseconds: number): Promise<number> => {
    const heard = new Float32Array(8192);
    const until = performance.now() + milliseconds;
    let most = 0;
    while (performance.now() < until) {
      const node = await listen();
      node?.getFloatTimeDomainData(heard);
      most = heard.reduce((loudest, value) => Math.max(loudest, Math.abs(value)), most);
      await new Promise((go) => setTimeout(go, 20));
    }
    return most;
  },
  runCase: async (name: string): Promise<string | undefined> => {
    try {
      await contract.find((one) => one.name === name)!.run(makeHowlerSound);
      return undefined;
    } catch (error) {
      return String(error);
    }
  },
};
export type SoundPage = typeof page;
(globalThis as { soundPage?: SoundPage }).soundPage = page;

// A test's own calls count as a person's gesture for the browser: what happens before the first one has to happen by itself.
if (location.search === '?untouched') {
  await page.make();
  page.sound!.setVolumes(1, 1);
  page.sound!.play('right');
}
