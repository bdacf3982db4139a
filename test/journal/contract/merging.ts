/** Merging is set union. */
import { answer, foreign, foreigners, fromTheFuture } from '../events.ts';
import { claim, refusal, same } from './claim.ts';
import { begin, idsOf, openRead, type Case } from './device.ts';

export const mergeCases: readonly Case[] = [
  {
    name: 'merging the same again changes nothing',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      const own = await journal.append(answer(1));
      const others = foreigners('a', 7);
      claim((await journal.merge(others)) === 7, 'seven are new');
      claim((await journal.merge([...others, own])) === 0, 'none is new');
      claim((await journal.merge([...others, foreign('b', 0)])) === 1, 'one is new');
      claim((await journal.merge([foreign('c', 0), foreign('c', 0)])) === 1, 'a double within counts once');
      const contents = await (await openRead(device.tab(), learner)).read();
      claim(contents.entries.length === 10 && contents.setAside.length === 0, 'ten in all');
    },
  },
  {
    name: 'many are merged into segments and read back whole',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      claim((await journal.merge(foreigners('a', 1203))) === 1203, 'all new');
      const keys = await device.journalCells(learner).keys();
      claim(keys.filter((key) => key.startsWith('s1:')).length === 2, 'two segments');
      claim(keys.length === 2 + 203 + 1, 'the rest single, and the mark');
      same((await journal.read()).entries, foreigners('a', 1203), 'contents');
      claim((await journal.merge(foreigners('a', 1203))) === 0, 'none new');
    },
  },
  {
    name: 'the same id with other content keeps both, counts it, and agrees on the winner in any order',
    run: async (device) => {
      const { journal: a, shelf } = await begin(device);
      const one = foreign('a', 0, 1, answer(1));
      const two = foreign('a', 0, 1, answer(2));
      await a.merge([one]);
      await a.merge([two]);
      const b = await openRead(shelf, (await shelf.addLearner('Bo')).id);
      await b.merge([two, one]);
      const [inA, inB] = [await a.read(), await b.read()];
      same(inA.entries, inB.entries, 'the same winner');
      claim(inA.entries.length === 1 && inB.setAside.length === 1, 'one entry, one set aside');
      same(
        inA.setAside.map(({ why }) => why),
        ['same-id-other-content'],
        'and it is said why',
      );
      const all = (await a.all()).map((entry) => JSON.stringify(entry)).sort();
      claim(all.length === 2 && all[0] !== all[1], 'both are kept');
      claim((await a.merge([two, one])) === 0, 'both are known');
      // A content in a segment is found after one that is single, whatever their checksums.
      const winners: unknown[] = [];
      for (const [packed, single] of [
        [one, two],
        [two, one],
      ] as const) {
        const c = await openRead(shelf, (await shelf.addLearner('Cy')).id);
        await c.merge([packed, ...foreigners('b', 499)]);
        await c.merge([single]);
        winners.push((await c.read()).entries.find(({ id }) => id === one.id));
      }
      same(winners, [inA.entries[0], inA.entries[0]], 'the same winner wherever it lies');
    },
  },
  {
    name: 'what is no entry is refused, and then nothing is merged',
    run: async (device) => {
      const { journal } = await begin(device);
      const nonsense = { v: 1, id: 7 } as unknown as ReturnType<typeof fromTheFuture>;
      claim((await refusal(journal.merge([foreign('a', 0), nonsense]), 'nonsense')) === 'TypeError', 'refused');
      same(await idsOf(journal), [], 'nothing changed');
    },
  },
  {
    name: 'entries of a newer version are kept, carried along and never touched',
    run: async (device) => {
      const { journal, learner } = await begin(device);
      await journal.merge([fromTheFuture(0), ...foreigners('a', 499)]);
      await journal.append(answer(1));
      await journal.pack();
      const { entries, setAside } = await journal.read();
      claim(entries.length === 500, 'the rest is readable');
      same(
        setAside.map(({ why }) => why),
        ['newer-version'],
        'counted',
      );
      same(
        (await journal.all()).filter(({ v }) => v > 1),
        [fromTheFuture(0)],
        'carried along',
      );
      const keys = await device.journalCells(learner).keys();
      claim(
        keys.some((key) => key.includes(fromTheFuture(0).id)),
        'still a single',
      );
      claim(keys.length === 3, 'the others were packed');
    },
  },
];
