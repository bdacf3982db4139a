/** For any history of appends, merges, packs, deaths and tabs the contents are those of a plain list. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal/entry.ts';
import { memoryStorage } from '../../src/journal/memory/storage.ts';
import type { Storage } from '../../src/journal/cells.ts';
import type { Journal } from '../../src/journal/port.ts';
import { createShelf } from '../../src/journal/shelf.ts';
import { counted } from '../counts.ts';
import { jittery, mortal, type Mortal } from './broken-storage.ts';
import { openRead } from './contract/device.ts';
import { answer, foreign, foreigners } from './events.ts';

type Deed =
  | { readonly do: 'append'; readonly n: number }
  | { readonly do: 'merge'; readonly from: number; readonly count: number }
  | { readonly do: 'pack' }
  | { readonly do: 'read' }
  /** The tab dies after so many more operations, in whatever it is doing. */
  | { readonly do: 'die'; readonly after: number; readonly last: 'done' | 'not done' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('append' as const), n: fc.nat(50) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), from: fc.nat(900), count: fc.nat(600) }) },
  { weight: 3, arbitrary: fc.constantFrom({ do: 'pack' as const }, { do: 'read' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('die' as const),
      after: fc.nat(700),
      last: fc.constantFrom('done' as const, 'not done' as const),
    }),
  },
);

interface Tab {
  readonly journal: Journal;
  readonly life: Mortal;
}

async function openTab(storage: Storage, learner: string): Promise<Tab> {
  const life = mortal(storage);
  return { journal: await openRead(createShelf(life.storage), learner), life };
}

/** What the plain list knows: what must be there, and what may be, as it was not acknowledged. */
interface PlainList {
  readonly sure: Map<string, Entry>;
  readonly perhaps: Map<string, Entry>;
}

async function doDeed({ journal, life }: Tab, one: Deed, list: PlainList): Promise<void> {
  if (one.do === 'die') return life.dieAt(one.after + 1, one.last);
  if (one.do === 'pack') return journal.pack();
  if (one.do === 'read') return void (await journal.read());
  const merging = one.do === 'merge';
  const entries = merging
    ? Array.from({ length: one.count }, (_, i) => foreign('b', one.from + i))
    : [journal.stamp(answer(one.n))];
  entries.forEach((entry) => list.perhaps.set(entry.id, entry));
  await (merging ? journal.merge(entries) : journal.store(entries[0]!));
  entries.forEach((entry) => list.sure.set(entry.id, entry));
}

it('holds what the plain list holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.tuple(fc.nat(1), deed), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      fc.integer(),
      async (batches, seed) => {
        const storage = memoryStorage();
        const { id: learner } = await createShelf(storage).addLearner('Ada');
        const start = foreigners('a', 498);
        const first = await openRead(createShelf(storage), learner);
        await Promise.all(start.map((entry) => first.store(entry)));
        const list: PlainList = { sure: new Map(start.map((entry) => [entry.id, entry])), perhaps: new Map() };
        const disk = jittery(storage, seed);
        const tabs = [await openTab(disk, learner), await openTab(disk, learner)];
        for (const batch of batches) {
          const done = await Promise.allSettled(batch.map(([tab, one]) => doDeed(tabs[tab]!, one, list)));
          done.forEach((result, i) =>
            expect(result.status === 'fulfilled' || tabs[batch[i]![0]]!.life.dead()).toBe(true),
          );
          for (const [i, { life, journal }] of tabs.entries()) {
            if (!life.dead()) continue;
            journal.close();
            tabs[i] = await openTab(disk, learner);
          }
          const { entries, setAside } = await (await createShelf(storage).openJournal(learner)).read();
          expect(setAside).toEqual([]);
          expect(entries).toEqual([...entries].sort((a, b) => a.tick - b.tick || (a.id < b.id ? -1 : 1)));
          const there = new Map(entries.map((entry) => [entry.id, entry]));
          expect(there.size).toBe(entries.length);
          for (const [id, entry] of list.sure) expect(there.get(id)).toEqual(entry);
          for (const [id, entry] of there) expect(list.sure.get(id) ?? list.perhaps.get(id)).toEqual(entry);
        }
        [first, ...tabs.map(({ journal }) => journal)].forEach((journal) => journal.close());
      },
    ),
    { numRuns: counted('journal histories against a plain list', 25, 1000) },
  );
}, 600_000);
