/** A level file that is no good: refused with the place and the mend, and nothing that was there changes. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addAndPlay, drop, fileOutcome, goTo, levelCard, numbers, pick } from './game.ts';
import { levelFile, picturedLevel, statements, type OwnFile } from './level-texts.ts';
import { said } from './said.ts';
import { stage } from './stage.ts';

const on = stage();

const text = (name: string, content: string): OwnFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** What there is: levels by their title and standing, and the learner's numbers. */
async function allThere(page: Page): Promise<unknown> {
  await goTo(page, 'levels');
  const cards = await page.locator('.level-card').allInnerTexts();
  return { cards, numbers: await numbers(page) };
}

it('is refused with line, column and the mend, and changes nothing', async () => {
  const page = await (await on.device()).tab();
  const good = statements('solid', 3);
  await addAndPlay(page, levelFile(good), 'solid', 3, 1);
  const before = await allThere(page);
  const lines = JSON.stringify(good, null, 2).split('\n');
  const at = (part: string) => lines.findIndex((line) => line.includes(part));
  const changed = (part: string, to: string) =>
    lines.map((line, i) => (i === at(part) ? line.replace(part, to) : line)).join('\n');

  const files: readonly (readonly [OwnFile, RegExp])[] = [
    // Cut off in the middle.
    [text('cut.json', lines.slice(0, 12).join('\n')), /^cut\.json:12:\d+ .*Add }/],
    // A comma too many.
    [
      text('comma.json', changed('"format": 1,', '"format": 1,,')),
      new RegExp(`^comma\\.json:${at('"format"') + 1}:\\d+ — `),
    ],
    // A slip in a word: what was meant is said.
    [
      text('slip.json', changed('"true-false"', '"true-flase"')),
      new RegExp(`^slip\\.json:${at('"true-false"') + 1}:\\d+ items\\[0\\]\\.kind — .*true-false`),
    ],
    // A key that is missing, in the second item.
    [
      text('hole.json', lines.filter((_, i) => i !== at('"key": false')).join('\n')),
      /^hole\.json:\d+:\d+ items\[1\].*key/,
    ],
    // The same key twice.
    [text('twice.json', changed('"format": 1,', '"format": 1, "format": 1,')), /^twice\.json:\d+:\d+.*format/],
    // A concept that is not there.
    [
      text('link.json', changed('"concept": "parity"', '"concept": "partiy"')),
      /^link\.json:\d+:\d+ items\[0\]\.concept — .*parity/,
    ],
    // The id of a level of the game.
    [levelFile(statements('twitch-or-spasm', 2), 'mine.json'), /^mine\.json:\d+:\d+ id — /],
    [text('prose.json', 'Dear diary, today my eyelid twitched.'), /^prose\.json:1:1/],
    [
      { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
      /^photo\.png — /,
    ],
    [{ ...picturedLevel('broken'), buffer: picturedLevel('broken').buffer.subarray(0, 200) }, /^broken\.zip — /],
  ];
  for (const [file, place] of files) {
    await page.reload();
    const way = file.name.length % 2 === 0 ? drop : pick;
    expect([file.name, await way(page, file)]).toEqual([file.name, 'refused']);
    const outcome = fileOutcome(page);
    expect(await outcome.innerText()).toContain(said.levels.refused(file.name));
    expect((await outcome.locator('li').first().innerText()).trim()).toMatch(place);
  }
  expect(await allThere(page)).toEqual(before);
  await page.reload();
  await goTo(page, 'levels');
  await levelCard(page, 'solid').waitFor();
  expect(await allThere(page)).toEqual(before);
});

it('is not let in place of a good one with the same id', async () => {
  const page = await (await on.device()).tab();
  const good = statements('stays', 3);
  await addAndPlay(page, levelFile(good), 'stays', 3, 0);
  const before = await allThere(page);
  await page.reload();
  expect(await pick(page, levelFile({ ...good, items: [] }))).toBe('refused');
  expect(await allThere(page)).toEqual(before);
});
