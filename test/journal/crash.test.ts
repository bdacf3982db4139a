/** A tab killed before or after any single operation on storage loses nothing that was acknowledged. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal/entry.ts';
import { memoryStorage } from '../../src/journal/memory/storage.ts';
import type { Cells, Storage } from '../../src/journal/cells.ts';
import type { Journal } from '../../src/journal/port.ts';
import { createShelf } from '../../src/journal/shelf.ts';
import { mortal, type Mortal } from './broken-storage.ts';
import { openRead } from './contract/device.ts';
import { answer, foreign, foreigners } from './events.ts';

interface Scene {
  readonly storage: Storage;
  readonly learner: string;
  readonly before: readonly Entry[];
}

async function scene(before: readonly Entry[]): Promise<Scene> {
  const storage = memoryStorage();
  const shelf = createShelf(storage);
  const { id } = await shelf.addLearner('Ada');
  const journal = await openRead(shelf, id);
  for (const entry of before) await journal.store(entry);
  return { storage, learner: id, before };
}

async function aTab({ storage, learner }: Scene): Promise<{ journal: Journal; life: Mortal }> {
  const life = mortal(storage);
  return { journal: await openRead(createShelf(life.storage), learner), life };
}

async function readAnew({ storage, learner }: Scene): Promise<readonly Entry[]> {
  const { entries, setAside } = await (await createShelf(storage).openJournal(learner)).read();
  expect(setAside).toEqual([]);
  return entries;
}

/**
 * Does `work` in a tab that dies at the first operation, then in a fresh scene at the second, and so on
 * until it survives. After each death `check` looks at what is left. Resolves with how many deaths there were.
 */
async function dieEverywhere(
  before: readonly Entry[],
  work: (journal: Journal) => Promise<unknown>,
  check: (scene: Scene, last: 'done' | 'not done') => Promise<void>,
  every = 1,
): Promise<number> {
  let deaths = 0;
  for (const last of ['done', 'not done'] as const) {
    for (let n = 1; ; n += every) {
      const here = await scene(before);
      const { journal, life } = await aTab(here);
      life.dieAt(n, last);
      const result = await work(journal).then(
        () => 'survived',
        () => 'died',
      );
      journal.close();
      if (!life.dead()) {
        expect(result).toBe('survived');
        break;
      }
      deaths++;
      await check(here, last);
    }
  }
  return deaths;
}

describe('killed at any operation', { timeout: 120_000 }, () => {
  it('an append leaves what was there, and itself whole or not at all', async () => {
    const before = foreigners('a', 5);
    const deaths = await dieEverywhere(
      before,
      (journal) => journal.append(answer(1)),
      async (here) => {
        const left = await readAnew(here);
        expect(left.slice(0, 5)).toEqual(before);
        expect(left.length).toBeLessThanOrEqual(6);
      },
    );
    expect(deaths).toBeGreaterThanOrEqual(4);
  });

  it('a merge leaves some of the new entries, and can be done again', async () => {
    const before = foreigners('a', 5);
    const more = [...foreigners('b', 503), ...foreigners('a', 5)];
    const whole = [...foreigners('b', 503), ...before].map(({ id }) => id).sort();
    const deaths = await dieEverywhere(
      before,
      (journal) => journal.merge(more),
      async (here) => {
        const left = await readAnew(here);
        expect(left).toEqual(expect.arrayContaining([...before]));
        const again = await openRead(createShelf(here.storage), here.learner);
        expect(await again.merge(more)).toBe(508 - left.length);
        expect((await readAnew(here)).map(({ id }) => id).sort()).toEqual(whole);
      },
    );
    expect(deaths).toBeGreaterThan(20);
  });

  it('a pack changes nothing, and the next one finishes it', async () => {
    const before = foreigners('a', 503);
    const deaths = await dieEverywhere(
      before,
      (journal) => journal.pack(),
      async (here) => {
        expect(await readAnew(here)).toEqual(before);
        const again = await openRead(createShelf(here.storage), here.learner);
        for (let i = 0; i < 500; i++) await again.store(foreign('b', i, 2000 + i));
        await again.pack();
        expect((await readAnew(here)).slice(0, 503)).toEqual(before);
        const keys = await again.all();
        expect(keys).toHaveLength(1003);
        expect((await singles(here)).length).toBeLessThan(500);
      },
      // Of the five hundred removals of singles, one like the other, some.
      211,
    );
    expect(deaths).toBeGreaterThan(7);
  });

  it('erasing a learner is finished at the next start', async () => {
    for (let n = 1; ; n++) {
      const here = await scene(foreigners('a', 3));
      const life = mortal(here.storage);
      const shelf = createShelf(life.storage);
      await shelf.learners();
      await settled();
      life.dieAt(n);
      await shelf.eraseLearner(here.learner).catch(() => undefined);
      if (!life.dead()) break;
      const next = createShelf(here.storage);
      await settled();
      if ((await next.learners()).length > 0) {
        expect(await readAnew(here)).toHaveLength(3);
      } else {
        expect(await journalCells(here).keys()).toEqual([]);
      }
      expect(n).toBeLessThan(100);
    }
  });
});

describe('a segment', () => {
  it('that reads back otherwise costs no single', async () => {
    const here = await scene(foreigners('a', 500));
    const lying: Storage = {
      ...here.storage,
      cells: (name) => {
        const cells = here.storage.cells(name);
        return {
          ...cells,
          set: (key, value) =>
            cells.set(key, key.startsWith('s1:') ? String(value).replace('"took":1003', '"took":1004') : value),
        };
      },
    };
    const journal = await openRead(createShelf(lying), here.learner);
    await expect(journal.pack()).rejects.toThrow('reads back otherwise');
    expect(await singles(here)).toHaveLength(500);
  });
});

describe('a reader', () => {
  it('finds what another tab packs between its looks', async () => {
    const before = foreigners('a', 500);
    const here = await scene(before);
    const packer = await openRead(createShelf(here.storage), here.learner);
    let packed = false;
    const surprised: Storage = {
      ...here.storage,
      cells: (name) => {
        const cells = here.storage.cells(name);
        // The list of what there is has just been made when the other tab packs all of it.
        const keys = async (): Promise<readonly string[]> => {
          const list = await cells.keys();
          if (!packed && name.includes(here.learner)) {
            packed = true;
            await packer.pack();
          }
          return list;
        };
        return { ...cells, keys };
      },
    };
    const reader = await createShelf(surprised).openJournal(here.learner);
    expect((await reader.read()).entries).toEqual(before);
    expect(packed && (await singles(here)).length === 0).toBe(true);
  });
});

function journalCells({ storage, learner }: Scene): Cells {
  return storage.cells(`misfire-journal-${learner}`);
}

async function singles(here: Scene): Promise<string[]> {
  return (await journalCells(here).keys()).filter((key) => key.startsWith('e1:'));
}

/** Until what was begun in the background is done. */
function settled(): Promise<void> {
  return new Promise((go) => setTimeout(go, 5));
}
