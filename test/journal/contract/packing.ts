/** Packing changes where entries lie, and nothing else. */
import type { Entry } from '../../../src/core/journal/entry.ts';
import { answer, foreign, foreigners } from '../events.ts';
import { claim, same } from './claim.ts';
import { begin, openRead, type Case, type Device } from './device.ts';

/** Stores entries one by one, as play would. */
async function play(device: Device, learner: string, entries: readonly Entry[]): Promise<void> {
  const journal = await openRead(device.tab(), learner);
  await Promise.all(entries.map((entry) => journal.store(entry)));
}

async function census(device: Device, learner: string): Promise<{ singles: number; segments: number }> {
  const keys = await device.journalCells(learner).keys();
  return {
    singles: keys.filter((key) => key.startsWith('e1:')).length,
    segments: keys.filter((key) => key.startsWith('s1:')).length,
  };
}

export const packCases: readonly Case[] = [
  {
    name: 'old singles are packed, the newest stay, the contents are the same',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      const entries = foreigners('a', 537);
      await play(device, learner, entries);
      await journal.pack();
      same(await census(device, learner), { singles: 37, segments: 1 }, 'where they lie');
      same(await journal.read(), { entries, setAside: [] }, 'contents');
      const cells = device.journalCells(learner);
      const before = await Promise.all((await cells.keys()).map((key) => cells.get(key)));
      await journal.pack();
      same(
        await Promise.all((await cells.keys()).map((key) => cells.get(key))),
        before,
        'packing again changes nothing',
      );
      const singles = (await cells.keys()).filter((key) => key.startsWith('e1:'));
      claim(
        singles.every((key) => Number(/\/(\d+):/.exec(key)![1]) >= 500),
        'the newest are single',
      );
    },
  },
  {
    name: 'fewer than a segment are left alone',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      await play(device, learner, foreigners('a', 20));
      await journal.pack();
      same(await census(device, learner), { singles: 20, segments: 0 }, 'where they lie');
    },
  },
  {
    name: 'packers, writers and readers in several tabs at once lose nothing',
    run: async (device) => {
      const { journal: a, learner } = await begin(device);
      const entries = foreigners('a', 520);
      await play(device, learner, entries);
      const [b, c] = [await openRead(device.tab(), learner), await openRead(device.tab(), learner)];
      const reads: number[] = [];
      const reading = async (): Promise<void> => {
        for (let i = 0; i < 5; i++) reads.push((await c.read()).entries.length);
      };
      const more = Array.from({ length: 5 }, (_, i) => b.append(answer(i)));
      await Promise.all([a.pack(), b.pack(), reading(), c.pack(), ...more]);
      claim(
        reads.every((count) => count >= 520),
        `no reader misses an entry: ${reads.join()}`,
      );
      const contents = await a.read();
      claim(contents.entries.length === 525 && contents.setAside.length === 0, 'all there, once');
      same(
        contents.entries.filter(({ id }) => id.startsWith('a'.repeat(24))),
        entries,
        'unchanged',
      );
    },
  },
  {
    name: 'singles that a cut-off packer left behind are cleared, not packed again',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      const entries = foreigners('a', 500);
      await journal.merge(entries);
      await play(device, learner, entries.slice(0, 300));
      await play(
        device,
        learner,
        Array.from({ length: 210 }, (_, i) => foreign('b', i, 1000 + i)),
      );
      same(await census(device, learner), { singles: 510, segments: 1 }, 'before');
      await journal.pack();
      same(await census(device, learner), { singles: 210, segments: 1 }, 'after');
      claim((await journal.read()).entries.length === 710, 'all there');
    },
  },
];
