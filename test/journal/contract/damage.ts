/** What cannot be read is set aside where it lies, counted, and the rest loads. */
import { answer, foreigners } from '../events.ts';
import { claim, same } from './claim.ts';
import { begin, type Case, type Device } from './device.ts';

async function change(
  device: Device,
  learner: string,
  prefix: string,
  change: (text: string) => string | Uint8Array,
): Promise<string> {
  const cells = device.journalCells(learner);
  const key = (await cells.keys()).find((one) => one.startsWith(prefix));
  claim(key !== undefined, `there is a key ${prefix}`);
  await cells.set(key, change(String(await cells.get(key))));
  return key;
}

export const damageCases: readonly Case[] = [
  {
    name: 'a damaged single is set aside and the rest loads',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      await journal.append(answer(1));
      const cells = device.journalCells(learner);
      const where = await change(device, learner, 'e1:', (text) => text.replace('"grade":1', '"grade":0'));
      const kept = await journal.append(answer(2));
      same(await journal.read(), { entries: [kept], setAside: [{ where, why: 'bad-checksum' }] }, 'contents');
      claim(String(await cells.get(where)).includes('"grade":0'), 'it is still there');
      claim(String((await journal.aside())[0]!.raw).includes('"grade":0'), 'and can be shown');
    },
  },
  {
    name: 'things that are no entries at all are set aside',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      const cells = device.journalCells(learner);
      await cells.set('e1:rubbish', 'rubbish');
      await cells.set('e1:bytes', new Uint8Array([1, 2, 3]));
      await cells.set('s1:bytes', new Uint8Array([1, 2, 3]));
      await cells.set('e2:from the future', 'who knows');
      const { entries, setAside } = await journal.read();
      claim(entries.length === 0, 'no entries');
      same(
        [...setAside].sort((a, b) => (a.where < b.where ? -1 : 1)),
        [
          { where: 'e1:bytes', why: 'not-an-entry' },
          { where: 'e1:rubbish', why: 'bad-checksum' },
          { where: 'e2:from the future', why: 'newer-version' },
          { where: 's1:bytes', why: 'not-an-entry' },
        ],
        'reasons',
      );
    },
  },
  {
    name: 'a damaged line costs one entry of a segment',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      const entries = foreigners('a', 500);
      await journal.merge(entries);
      const where = await change(device, learner, 's1:', (text) => text.replace('"took":1007', '"took":9007'));
      const contents = await journal.read();
      same(
        contents,
        { entries: entries.filter((_, i) => i !== 7), setAside: [{ where: `${where}#8`, why: 'bad-checksum' }] },
        'contents',
      );
      claim((await journal.merge(entries)) === 1, 'a backup brings it back');
      same((await journal.read()).entries, entries, 'mended');
    },
  },
  {
    name: 'a segment cut short is counted and never overwritten, and singles it held are not given up for it',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      const entries = foreigners('a', 500);
      await journal.merge(entries);
      const where = await change(device, learner, 's1:', (text) => text.split('\n').slice(0, 101).join('\n'));
      const contents = await journal.read();
      same(contents.entries, entries.slice(0, 100), 'what is left');
      same(contents.setAside, [{ where, why: 'bad-checksum' }], 'counted');
      for (const entry of entries) await journal.store(entry);
      await journal.pack();
      same((await journal.read()).entries, entries, 'all there again');
      const cells = device.journalCells(learner);
      claim(String(await cells.get(where)).split('\n').length === 101, 'the damaged one is untouched');
      const whole = await cells.get(`${where}:2`);
      claim(String(whole).split('\n').length === 501, 'the whole one lies beside it');
    },
  },
];
