/** The browser is killed right after an answer, as by a flat battery: at the next start the answer is there and the round goes on. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { random } from '../../../src/core/random.ts';
import { counted, long, seed } from '../../counts.ts';
import { launch } from '../chromium.ts';
import { staticHost, type Host } from '../static-host.ts';
import {
  answer,
  asked,
  goHome,
  numbers,
  pick,
  playLevel,
  press,
  saved,
  standing,
  untilAsked,
  type Standing,
} from './game.ts';
import { levelFile, statements } from './level-texts.ts';

let host: Host;
let profile: string;
beforeAll(async () => {
  host = await staticHost('/some/school/');
  profile = await mkdtemp(join(tmpdir(), 'misfire-killed-'));
});
afterAll(async () => {
  await host?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const times = counted('game killed right after an answer', 20, 300);

it(
  `finds the answer and goes on with the round, ${times} times`,
  async () => {
    const draw = random(seed);
    /** What the last run of the browser left. */
    let last: { readonly item: string; readonly bar: Standing } | undefined;
    let done = new Set<string>();
    for (let kills = 0; kills <= times; kills++) {
      const chromium = await launch(profile, ['--force-prefers-reduced-motion']);
      try {
        const page = await chromium.context.newPage();
        await page.goto(host.url);
        if (kills === 0) {
          await pick(page, levelFile(statements('kept', 12)));
          await playLevel(page, 'kept');
        } else {
          expect((await numbers(page)).answers).toBe(kills);
          await goHome(page);
          await press(page.locator('[data-action="play"]'));
        }
        const view = await untilAsked(page);
        if (view === 'result') {
          // It was the round's last answer: nothing of the round is left to come.
          await press(page.locator('[data-action="play-on"]'));
          expect(await untilAsked(page)).toBe('question');
          done = new Set();
        } else if (last) {
          expect(await standing(page)).toEqual(last.bar);
          // What was missed comes back later, unless nothing else is left.
          if (last.bar.items - last.bar.done > 1) expect(await asked(page)).not.toBe(last.item);
        }
        if (kills === times) break;
        expect(done).not.toContain(await asked(page));
        const right = draw() < 0.7;
        const item = await answer(page, right ? 'right' : 'wrong');
        await saved(page);
        last = { item, bar: await standing(page) };
        if (right) done.add(item);
      } finally {
        await chromium.kill();
      }
    }
  },
  long ? 1_800_000 : 180_000,
);
