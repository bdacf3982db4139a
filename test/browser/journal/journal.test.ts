/** The journal in a real Chromium: its contract, two tabs, and a browser that is killed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counted } from '../../counts.ts';
import { contract } from '../../journal/contract/contract.ts';
import { launch, type RunningChromium } from '../chromium.ts';
import { insecureFlags, insecureHost, on, openTab, servePage, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served.close());

const ways = [
  ['over https or localhost', 'localhost', true, undefined],
  // An old browser, too: tabs tell each other through localStorage.
  ['over plain http, without Web Locks', insecureHost, false, 'delete globalThis.BroadcastChannel'],
] as const;

describe.each(ways)('the journal %s', (_way, host, locks, without) => {
  let chromium: RunningChromium;
  beforeAll(async () => {
    chromium = await launch(undefined, insecureFlags);
  });
  afterAll(() => chromium.close());

  it('keeps the contract', async () => {
    const page = await openTab(chromium.context, served, host);
    expect(await on(page, (journal) => [journal.secure, journal.locks])).toEqual([locks, locks]);
    const wrong: string[] = [];
    for (const { name } of contract) {
      const error = await on(page, (journal, one) => journal.runCase(one), name);
      if (error !== undefined) wrong.push(`${name}: ${error}`);
    }
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('two tabs answering and packing at once lose nothing and hear each other', async () => {
    const one = await openTab(chromium.context, served, host, without);
    const learner = await on(one, (journal) => journal.open());
    const two = await openTab(chromium.context, served, host, without);
    expect(await on(two, (journal) => journal.open())).toBe(learner);
    await Promise.all([on(one, (journal) => journal.read()), on(two, (journal) => journal.read())]);
    const play = async (page: typeof one): Promise<string[]> =>
      on(page, async (journal) => {
        const ids: string[] = [];
        for (let i = 0; i < 255; i++) ids.push(await journal.append(i));
        await journal.pack();
        return ids;
      });
    const [mine, theirs] = await Promise.all([play(one), play(two)]);
    const all = [...mine, ...theirs].sort();
    expect(new Set(all).size).toBe(510);
    expect((await on(one, (journal) => journal.ids())).sort()).toEqual(all);
    expect((await on(two, (journal) => journal.ids())).sort()).toEqual(all);
    const late = await on(one, (journal) => journal.append(1));
    await expect.poll(() => on(two, (journal) => journal.heard())).toContain(late);
    const heard = await on(two, (journal) => journal.heard());
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard.every((id) => !theirs.includes(id))).toBe(true);

    await on(one, (journal, id) => journal.erase(id), learner);
    await expect(on(two, (journal) => journal.append(2))).rejects.toThrow('no longer exists');
    expect(await on(two, (journal) => journal.databases())).toEqual(['misfire']);
    await Promise.all([one.close(), two.close()]);
  });
});

describe('a browser that is killed', () => {
  it('right after an answer was stored has it at the next start', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'misfire-killed-'));
    const stored: string[] = [];
    const times = counted('browser killed right after an append', 3, 300);
    for (let i = 0; i <= times; i++) {
      const chromium = await launch(profile);
      try {
        const page = await openTab(chromium.context, served);
        await on(page, (journal) => journal.open());
        expect(await on(page, (journal) => journal.ids())).toEqual(stored);
        if (i < times) stored.push(await on(page, (journal, n) => journal.append(n), i));
      } finally {
        await chromium.kill();
      }
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});
