/** The doors around the journal: opening the shelf, guests, asking to persist, looking over, days. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceClock } from '../../src/journal/clock.ts';
import { openGuest } from '../../src/journal/guest.ts';
import { memoryStorage } from '../../src/journal/memory/storage.ts';
import { openShelf } from '../../src/journal/open-shelf.ts';
import { askToPersist } from '../../src/journal/persist.ts';
import { check, exportSetAside } from '../../src/journal/repair.ts';
import { createShelf } from '../../src/journal/shelf.ts';
import { answer, foreign, fromTheFuture } from './events.ts';

describe('opening the shelf', () => {
  const lasting = () => ({ ...memoryStorage(), lasting: true });

  it('uses storage that keeps what it is given, and leaves no trace of trying', async () => {
    const storage = lasting();
    const shelf = await openShelf(() => storage);
    expect(shelf.lasting).toBe(true);
    expect(await storage.cells('misfire').keys()).toEqual([]);
  });

  it.each<[string, () => ReturnType<typeof lasting>]>([
    [
      'cannot be opened',
      () => {
        throw new Error('blocked');
      },
    ],
    [
      'fails',
      () => ({
        ...lasting(),
        cells: (name) => ({
          ...lasting().cells(name),
          set: async () => {
            throw new Error('full');
          },
        }),
      }),
    ],
    ['forgets', () => ({ ...lasting(), cells: (name) => ({ ...lasting().cells(name), set: async () => undefined }) })],
  ])('plays in memory when storage %s', async (_how, storage) => {
    const shelf = await openShelf(storage);
    expect(shelf.lasting).toBe(false);
    const journal = await shelf.openJournal((await shelf.addLearner('Ada')).id);
    await journal.append(answer(1));
    expect((await journal.read()).entries).toHaveLength(1);
  });

  it('plays in memory where there is no IndexedDB', async () => {
    expect((await openShelf()).lasting).toBe(false);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    const silent = () => ({
      ...lasting(),
      cells: (name: string) => ({ ...lasting().cells(name), set: () => new Promise<void>(() => undefined) }),
    });
    const opening = openShelf(silent);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await opening).lasting).toBe(false);
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a guest', () => {
  it('plays, and leaves nothing', async () => {
    const guest = await openGuest();
    await guest.journal.append(answer(1));
    const hash = await guest.shelf.putLevel(new Uint8Array([1]));
    await guest.journal.append({ kind: 'level-added', level: 'x', title: 'X', content: hash });
    await guest.leave();
    expect(await guest.shelf.learners()).toEqual([]);
    expect(await guest.shelf.getLevel(hash)).toBeUndefined();
    await expect(guest.journal.read()).rejects.toThrow('no longer exists');
  });
});

describe('asking to persist', () => {
  const yes = async () => true;
  const no = async () => false;
  it.each([
    ['not-here', undefined],
    ['not-here', {}],
    ['persisted', { persist: no, persisted: yes }],
    ['persisted', { persist: yes, persisted: no }],
    ['persisted', { persist: yes }],
    ['refused', { persist: no, persisted: no }],
    ['refused', { persist: () => Promise.reject(new Error('no')) }],
  ] as const)('%s', async (result, manager) => expect(await askToPersist(manager)).toBe(result));
});

describe('looking over a journal', () => {
  it('counts, gives reasons and shows what was set aside', async () => {
    const storage = memoryStorage();
    const shelf = createShelf(storage);
    const { id } = await shelf.addLearner('Ada');
    const journal = await shelf.openJournal(id);
    await journal.append(answer(1));
    await journal.merge([fromTheFuture(0)]);
    expect(await check(journal)).toMatchObject({ entries: 1, counts: { 'newer-version': 1 }, damaged: false });
    await journal.merge([foreign('a', 0), foreign('a', 0, 1, answer(7))]);
    await storage.cells(`misfire-journal-${id}`).set('e1:bytes', new Uint8Array([7, 8]));
    expect(await check(journal)).toMatchObject({
      entries: 2,
      counts: { 'newer-version': 1, 'not-an-entry': 1, 'same-id-other-content': 1 },
      damaged: true,
    });
    const file = JSON.parse(await exportSetAside(journal)) as { things: { where: string; raw: unknown }[] };
    expect(file.things).toContainEqual({ where: 'e1:bytes', why: 'not-an-entry', raw: [7, 8] });
    expect(file.things.map(({ raw }) => raw)).toContainEqual(fromTheFuture(0));
  });
});

describe('a stamp', () => {
  it('carries the time and the day of the clock it was given', async () => {
    const at = Date.UTC(2026, 10, 22, 3, 30);
    const shelf = createShelf(memoryStorage(), { now: () => at, offset: () => 0 });
    const learner = await shelf.addLearner('Ada');
    const entry = await (await shelf.openJournal(learner.id)).append(answer(1));
    expect(learner.since).toBe(at);
    expect(entry).toMatchObject({ at, day: Date.UTC(2026, 10, 21) / 86_400_000 });
  });
  it('takes the device\u2019s clock otherwise', () => {
    expect(Math.abs(deviceClock.now() - Date.now())).toBeLessThan(1000);
    expect(deviceClock.offset(0)).toBe(new Date(0).getTimezoneOffset());
  });
});
