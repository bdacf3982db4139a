/** Each kind as assistive technology has it: prompt, options, state and result in words; where the focus lands; what is said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../tools/setup.mjs';
import { allItems, answerTo, itemOf } from './answers.ts';
import type { GamePage } from './game-page.ts';
import { mouse } from './mouse.ts';
import { stage } from './stage.ts';
import { expectedTree } from './tree.ts';

const open = stage('none');

const partsOf = (figure: string | undefined) =>
  figure === undefined
    ? []
    : (
        JSON.parse(readFileSync(join(root, 'levels', 'figures', `${figure}.json`), 'utf8')) as {
          parts: { id: string; name: string; description: string }[];
        }
      ).parts;

/** The question's part of the tree, one line an element; what is quoted is freed from its quotes. */
const tree = async (game: GamePage) =>
  (await game.page.locator('.question').ariaSnapshot())
    .replaceAll('\\"', '"')
    .replaceAll("''", "'")
    .replaceAll(' ,', ',');

function expectAll(where: string, text: string, wanted: readonly RegExp[]): void {
  const missing = wanted.filter((one) => !one.test(text)).map(String);
  expect({ where, missing, text: missing.length > 0 ? text : '' }).toEqual({ where, missing: [], text: '' });
}

it(
  'holds prompt, options, state and result of every kind, and says each result once',
  { timeout: 120_000 },
  async () => {
    const game = await open();
    await game.startAllKinds();
    const kinds = new Set<string>();
    for (let answers = 1; ; answers++) {
      const asked = await game.passLooks();
      if (asked.view === 'result') break;
      const item = itemOf(asked.item);
      await game.untilFocus(`h1: ${asked.heading}`);
      const response = answerTo(item, asked.again ? 'right' : 'wrong');
      if (asked.again) {
        await mouse.give(game, response);
      } else {
        const expected = expectedTree(item, response, partsOf(item.figure));
        kinds.add(item.kind);
        expectAll(`${item.kind}, asking`, await tree(game), expected.asking);
        if (response.kind === 'flashcard') {
          await game.page.locator('.flashcard-turn').click();
          await game.untilFocus('group: Answer');
        } else {
          await mouse.give(game, response);
          expectAll(`${item.kind}, check`, await tree(game), [/- button "Check"(?! \[disabled\])/]);
        }
        expectAll(`${item.kind}, given`, await tree(game), expected.given);
        if (response.kind === 'flashcard') await game.option(response.rating).click();
      }
      const checked = item.kind === 'flashcard' ? await game.until('answered') : await game.check();
      const text = await tree(game);
      expectAll(`${item.kind}, checked`, text, [
        /- heading "(Right!|The signal leaps on\.|Yes!|Exactly\.|Not this time\.|A misfire\. Here is why\.)" \[level=2\]/,
        /- button "(Continue|See how it went)"/,
      ]);
      // Its terms are buttons, each with its own place in the tree.
      expect(await game.page.locator('.feedback').innerText()).toContain(item.explanation.slice(0, 40));
      if (!asked.again)
        expectAll(`${item.kind}, result`, text, expectedTree(item, response, partsOf(item.figure)).answered);
      else expect(text).toMatch(/Your answer: right|Right place|The right pairs|Sensory|Your rating: Good/);
      await game.untilFocus('next');
      // One message for each answer: outcome, points, reason.
      expect(checked.said).toHaveLength(answers);
      expect(checked.said.at(-1)).toMatch(asked.again ? /^Right! \d+ points\. / : /^Not this time\. /);
      expect(checked.said.at(-1)).toContain(item.explanation.slice(0, 40).replaceAll('*', ''));
      await game.next();
    }
    expect(kinds).toEqual(new Set(allItems.map(({ kind }) => kind)));
    expect(kinds.size).toBe(10);
    const live = game.page.locator('[data-live]');
    expect(await live.getAttribute('aria-live')).toBe('polite');
    await game.close();
  },
);
