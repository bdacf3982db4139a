/** What is appended is there, once, in order, in every tab. */
import { answer, foreign } from '../events.ts';
import { claim, refusal, same, soon } from './claim.ts';
import { begin, idsOf, openRead, type Case } from './device.ts';

export const entryCases: readonly Case[] = [
  {
    name: 'an appended event reads back as it was stamped',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      const entry = await journal.append(answer(1));
      claim(/^[0-9a-f]{24}\/0$/.test(entry.id), 'the id is writer/0');
      claim(
        entry.v === 1 && entry.tick === 1 && Math.abs(entry.at - Date.now()) < 60_000,
        'version, tick and time are stamped',
      );
      claim(Math.abs(entry.day - entry.at / 86_400_000) < 2, 'the day is near the UTC day');
      same({ ...entry, ...answer(1) }, entry, 'the event is all there');
      same((await journal.read()).entries, [entry], 'read in this tab');
      same(
        await (await openRead(device.tab(), learner)).read(),
        { entries: [entry], setAside: [] },
        'read in another tab',
      );
    },
  },
  {
    name: 'stamping needs a read, appending reads by itself',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      await journal.append(answer(1));
      const other = await device.tab().openJournal(learner);
      let message = '';
      try {
        other.stamp(answer(2));
      } catch (error) {
        message = String(error);
      }
      claim(message.includes('read'), 'stamp says that the journal must be read');
      claim((await other.append(answer(2))).tick === 2, 'append knows the next tick');
    },
  },
  {
    name: 'an event that could not be read back is refused at once',
    run: async (device) => {
      const { journal } = await begin(device);
      const broken = { ...answer(1), grade: Number.NaN } as ReturnType<typeof answer>;
      claim((await refusal(journal.append(broken), 'no grade')) === 'TypeError', 'refused');
      const kept = await journal.append(answer(2));
      same(await journal.read(), { entries: [kept], setAside: [] }, 'nothing of it was stored');
    },
  },
  {
    name: 'storing the same entry again changes nothing',
    run: async (device) => {
      const { journal } = await begin(device);
      const entry = journal.stamp(answer(1));
      await Promise.all([journal.store(entry), journal.store(entry)]);
      await journal.store(entry);
      same(await journal.read(), { entries: [entry], setAside: [] }, 'once');
    },
  },
  {
    name: 'two tabs share no id, and ticks follow what was seen',
    run: async (device) => {
      const { journal: a, learner } = await begin(device);
      const b = await openRead(device.tab(), learner);
      const entries = await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? a : b).append(answer(i))));
      claim(new Set(entries.map(({ id }) => id)).size === 40, 'ids are unique');
      const ids = await idsOf(a);
      same([...ids].sort(), entries.map(({ id }) => id).sort(), 'nothing is lost');
      same(await idsOf(b), ids, 'both read the same order');
      const highest = Math.max(...entries.map(({ tick }) => tick));
      claim((await a.append(answer(99))).tick > highest, 'after reading, the next tick is above all');
      const again = await openRead(device.tab(), learner);
      claim((await again.append(answer(100))).tick > highest + 1, 'also in a tab opened later');
    },
  },
  {
    name: 'entries come by tick, then id',
    run: async (device) => {
      const { journal } = await begin(device);
      const [x, y, z] = [foreign('b', 0, 2), foreign('a', 5, 2), foreign('c', 3, 1)];
      await journal.merge([x!, y!, z!]);
      same(await idsOf(journal), [z.id, y.id, x.id], 'order');
      claim((await journal.append(answer(1))).tick === 3, 'merged ticks are seen');
    },
  },
  {
    name: 'a watcher hears of what came between reading and watching',
    run: async (device) => {
      const { journal: a, learner } = await begin(device);
      const b = await openRead(device.tab(), learner);
      const entry = await a.append(answer(1));
      await new Promise((go) => setTimeout(go, 20));
      const heard: string[] = [];
      b.watch((entries) => heard.push(...entries.map(({ id }) => id)));
      await soon(() => heard.length > 0, 'heard');
      same(heard, [entry.id], 'once');
      a.close();
      b.close();
    },
  },
  {
    name: 'a tab hears of what another stores, once, and not of its own',
    run: async (device) => {
      const { journal: a, learner } = await begin(device);
      const b = await openRead(device.tab(), learner);
      const heard: string[] = [];
      const stop = b.watch((entries) => heard.push(...entries.map(({ id }) => id)));
      const first = await a.append(answer(1));
      await soon(() => heard.length > 0, 'the other tab is heard');
      await b.append(answer(2));
      const rest = await Promise.all([3, 4, 5].map((n) => a.append(answer(n))));
      await a.merge([foreign('a', 0)]);
      await soon(() => heard.length >= 5, 'all are heard');
      same([...heard].sort(), [first.id, ...rest.map(({ id }) => id), foreign('a', 0).id].sort(), 'each once');
      claim((await b.append(answer(6))).tick > rest.length + 1, 'what is heard counts for the tick');
      stop();
      await a.append(answer(7));
      await new Promise((go) => setTimeout(go, 50));
      claim(heard.length === 5, 'silence after stopping');
      a.close();
      b.close();
    },
  },
];
