import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryVersion, type Entry, type Event } from '../../src/core/journal/entry.ts';
import { JournalGone } from '../../src/journal/gone.ts';
import type { Saver, SaveStatus } from '../../src/journal/port.ts';
import { createSaver, type Timers } from '../../src/journal/saver.ts';
import { answer } from './events.ts';

interface FakeTime extends Timers {
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
}

function fakeTime(): FakeTime {
  let now = 0;
  let due: { at: number; then: () => void }[] = [];
  return {
    after: (milliseconds, then) => {
      const one = { at: now + milliseconds, then };
      due.push(one);
      return () => void (due = due.filter((other) => other !== one));
    },
    pass: async (milliseconds) => {
      const until = now + milliseconds;
      for (;;) {
        await calm();
        const next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due = due.filter((one) => one !== next);
        now = next.at;
        next.then();
      }
      now = until;
    },
  };
}

async function calm(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}

/** What a write meets: it is stored, fails, is stored but says it failed, or never says anything, stored or not. */
type Fate = 'stored' | 'fails' | 'stored but fails' | 'silent' | 'stored but silent';

function diskOf(fates: readonly Fate[]): {
  disk: Entry[];
  attempts: Entry[];
  stamp: (event: Event) => Entry;
  store: (entry: Entry) => Promise<void>;
} {
  const disk: Entry[] = [];
  const attempts: Entry[] = [];
  let sequence = 0;
  return {
    disk,
    attempts,
    stamp: (event) => ({
      ...event,
      id: `${'a'.repeat(24)}/${sequence++}`,
      v: entryVersion,
      tick: sequence,
      at: 0,
      day: 0,
    }),
    store: async (entry) => {
      const fate = fates[attempts.length] ?? 'stored';
      attempts.push(entry);
      if (fate.startsWith('stored') && !disk.some(({ id }) => id === entry.id)) disk.push(entry);
      if (fate.endsWith('fails')) throw new Error('disk full');
      if (fate.endsWith('silent')) await new Promise(() => undefined);
    },
  };
}

function story(saver: Saver): SaveStatus[] {
  const told: SaveStatus[] = [];
  saver.watch((status) => told.push(status));
  return told;
}

describe('the saver', () => {
  it('stores one after the other and tells when all is saved', async () => {
    const [time, disk] = [fakeTime(), diskOf([])];
    const saver = createSaver(disk, time);
    const told = story(saver);
    expect(saver.status()).toBe('saved');
    const entries = [1, 2, 3].map((n) => saver.save(answer(n)));
    expect([saver.status(), saver.waiting()]).toEqual(['saving', 3]);
    await time.pass(0);
    expect(disk.attempts).toEqual(entries);
    expect([saver.status(), saver.waiting()]).toEqual(['saved', 0]);
    expect(told).toEqual(['saving', 'saved']);
  });

  it('says "not saved yet" when a write has not settled for 2 s, and tries again', async () => {
    const [time, disk] = [fakeTime(), diskOf(['silent'])];
    const saver = createSaver(disk, time);
    saver.save(answer(1));
    await time.pass(1999);
    expect(saver.status()).toBe('saving');
    await time.pass(1);
    expect(saver.status()).toBe('not-saved-yet');
    await time.pass(5000);
    expect([saver.status(), disk.disk.length]).toEqual(['saved', 1]);
  });

  it('a late answer of an earlier attempt counts', async () => {
    const time = fakeTime();
    let answerLate = (): void => undefined;
    const disk = diskOf([]);
    const saver = createSaver({ stamp: disk.stamp, store: () => new Promise<void>((go) => (answerLate = go)) }, time);
    saver.save(answer(1));
    await time.pass(2000);
    answerLate();
    await time.pass(0);
    expect(saver.status()).toBe('saved');
  });

  it('answers that come twice count once, and not for the next entry', async () => {
    const time = fakeTime();
    const answers: (() => void)[] = [];
    const saver = createSaver(
      { stamp: diskOf([]).stamp, store: () => new Promise<void>((go) => answers.push(go)) },
      time,
    );
    saver.save(answer(1));
    saver.save(answer(2));
    await time.pass(3000);
    expect(answers).toHaveLength(2);
    answers[0]!();
    answers[1]!();
    await time.pass(0);
    expect([saver.status(), saver.waiting()]).toEqual(['saving', 1]);
    answers[2]!();
    await time.pass(0);
    expect([saver.status(), saver.waiting()]).toEqual(['saved', 0]);
  });

  it('waits longer after each failure, at most half a minute, and never gives up', async () => {
    const [time, disk] = [fakeTime(), diskOf(Array<Fate>(200).fill('fails'))];
    const saver = createSaver(disk, time);
    const told = story(saver);
    saver.save(answer(1));
    await time.pass(0);
    expect(saver.status()).toBe('not-saved-yet');
    await time.pass(60_000);
    expect(disk.attempts.length).toBeGreaterThan(5);
    expect(disk.attempts.length).toBeLessThan(12);
    const before = disk.attempts.length;
    await time.pass(300_000);
    expect(disk.attempts.length - before).toBeGreaterThanOrEqual(9);
    expect(told).toEqual(['saving', 'not-saved-yet']);
  });

  it('tries at once when asked', async () => {
    const [time, disk] = [fakeTime(), diskOf(['fails'])];
    const saver = createSaver(disk, time);
    saver.save(answer(1));
    await time.pass(0);
    saver.retry();
    await time.pass(0);
    expect(saver.status()).toBe('saved');
  });

  it('stops when the journal is gone', async () => {
    const time = fakeTime();
    let attempts = 0;
    const store = async (): Promise<void> => {
      attempts++;
      throw new JournalGone('ada');
    };
    const saver = createSaver({ stamp: diskOf([]).stamp, store }, time);
    saver.save(answer(1));
    await time.pass(0);
    saver.save(answer(2));
    saver.retry();
    await time.pass(100_000);
    expect([saver.status(), saver.waiting(), attempts]).toEqual(['gone', 2, 1]);
  });

  it('whatever becomes of writes, every event is stored once, in order', async () => {
    const fate = fc.constantFrom<Fate>('stored', 'fails', 'stored but fails', 'silent', 'stored but silent');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { maxLength: 12 }),
        fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }),
        async (fates, pauses) => {
          const [time, disk] = [fakeTime(), diskOf(fates)];
          const saver = createSaver(disk, time);
          const entries: Entry[] = [];
          for (const pause of pauses) {
            entries.push(saver.save(answer(pause)));
            await time.pass(pause);
          }
          await time.pass(400_000);
          expect(disk.disk).toEqual(entries);
          expect(saver.status()).toBe('saved');
        },
      ),
    );
  });
});
