/** The game's screens as a test uses them: by what a person sees and presses. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { statementIds, type OwnFile } from './level-texts.ts';
import { said } from './said.ts';

export type Screen = 'levels' | 'progress' | 'settings' | 'who';

/** Which screen is shown. */
export async function screenOf(page: Page): Promise<string> {
  return (await page.locator('main').first().getAttribute('class'))?.split(' ').at(-1) ?? '';
}

/** Goes to a screen by its address, as a bookmark would. */
export async function goTo(page: Page, screen: Screen): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/${to}`), screen);
  await page.locator(`main.${screen}`).waitFor();
}

export async function goHome(page: Page): Promise<void> {
  const home = page.locator('main.home');
  if (!(await home.isVisible())) await press(page.locator('[data-action="back"]'));
  await home.waitFor();
}

/**
 * Presses a control without looking whether it holds still: of two tabs only one is in front, and a tab behind draws too
 * rarely to tell. Pressing with real hands is tested with play.
 */
export async function press(control: Locator): Promise<void> {
  await control.dispatchEvent('click');
}

/** Every answer given is stored. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor({ state: 'attached' });
}

/** What became of a level file. */
type Outcome = 'added' | 'replaced' | 'refused' | 'removed';

/** Picks a level file on the Levels screen and waits for what comes of it. */
export async function pick(page: Page, file: OwnFile): Promise<Outcome> {
  await goTo(page, 'levels');
  await page.evaluate(markOutcome);
  await page.locator('[data-action="level-file"]').setInputFiles({ ...file });
  return outcomeOfFile(page);
}

/** Drops a file on the page, as from a folder. */
export async function drop(page: Page, file: OwnFile): Promise<Outcome> {
  // Only a game that has come up takes what is dropped.
  await page.locator('main').first().waitFor();
  await page.evaluate(markOutcome);
  await page.evaluate(
    ([name, type, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes), (unit) => unit.charCodeAt(0))], name, { type }));
      const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2)!;
      for (const kind of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [file.name, file.mimeType, file.buffer.toString('base64')] as const,
  );
  return outcomeOfFile(page);
}

export const fileOutcome = (page: Page): Locator => page.locator('[data-import]');

/** Marks what is said of an earlier file: a new outcome is another element, since "reading" is shown between. */
const markOutcome = (): void => document.querySelector('[data-import]')?.setAttribute('data-old', '');

async function outcomeOfFile(page: Page): Promise<Outcome> {
  const outcome = page.locator('[data-import]:not([data-old])');
  await outcome.waitFor();
  return (await outcome.getAttribute('data-import')) as Outcome;
}

/** The card of a level on the Levels screen. */
export const levelCard = (page: Page, id: string): Locator => page.locator(`.level-card[data-level="${id}"]`);

/** Starts a level from the Levels screen, or goes on with it; first looks are skipped. */
export async function playLevel(page: Page, id: string): Promise<void> {
  await goTo(page, 'levels');
  await press(levelCard(page, id).locator('[data-action="play-level"]'));
  await untilAsked(page);
}

/** Waits for a question, past first looks, or for the end of the round. */
export async function untilAsked(page: Page): Promise<'question' | 'result'> {
  const question = page.locator('.question:not(.answered)');
  const look = page.locator('[data-action="skip-looks"]');
  const result = page.locator('[data-view="result"]');
  await question.or(look).or(result).first().waitFor();
  if (await look.isVisible()) await press(look);
  await question.or(result).first().waitFor();
  return (await result.isVisible()) ? 'result' : 'question';
}

/** `level-id/item-id` of the question that is shown. */
export async function asked(page: Page): Promise<string> {
  return (await page.locator('.question').getAttribute('data-item')) ?? '';
}

/** Answers the statement that is asked (see level-texts.ts). Gives its name. */
export async function answer(page: Page, how: 'right' | 'wrong'): Promise<string> {
  const name = await asked(page);
  const isTrue = name.includes('/t-');
  await choose(page, isTrue === (how === 'right'));
  const outcome = page.locator('[data-outcome]');
  await outcome.waitFor();
  expect([await asked(page), await outcome.getAttribute('data-outcome')]).toEqual([name, how]);
  return name;
}

/** Says that the statement is true, or false, and checks. */
export async function choose(page: Page, value: boolean): Promise<void> {
  await press(page.locator(`.question [data-option="${value ? 0 : 1}"]`));
  await press(page.locator('[data-action="check"]'));
}

export async function next(page: Page): Promise<'question' | 'result'> {
  await press(page.locator('[data-action="next"]'));
  return untilAsked(page);
}

/** Plays a round of statements to its end; those in `miss` wrong at first. Gives the names asked, in order. */
export async function playRound(page: Page, miss: readonly string[] = []): Promise<string[]> {
  const names: string[] = [];
  while ((await untilAsked(page)) === 'question') {
    const name = await asked(page);
    const wrong = miss.some((one) => name.endsWith(`/${one}`)) && !names.includes(name);
    names.push(await answer(page, wrong ? 'wrong' : 'right'));
    await press(page.locator('[data-action="next"]'));
  }
  await saved(page);
  return names;
}

/** Where a round stands, as its bar says. */
export interface Standing {
  readonly done: number;
  readonly items: number;
  readonly score: number;
}

export async function standing(page: Page): Promise<Standing> {
  const bar = page.locator('.play-bar progress');
  const [done, items, score] = await Promise.all([
    bar.getAttribute('value'),
    bar.getAttribute('max'),
    page.locator('[data-score]').getAttribute('data-score'),
  ]);
  return { done: Number(done), items: Number(items), score: Number(score) };
}

export interface Numbers {
  readonly learned: number;
  readonly dueToday: number;
  readonly dueWeek: number;
  readonly answers: number;
}

/** The numbers of a Progress screen that is open. */
export async function numbersShown(page: Page): Promise<Numbers> {
  const { learned, dueToday, dueWeek, reviews } = said.progress;
  const figure = (name: string) =>
    page.locator('.figure-tile', { has: page.getByText(name, { exact: true }) }).locator('dd');
  const values = await Promise.all([learned, dueToday, dueWeek, reviews].map((name) => figure(name).innerText()));
  const [a, b, c, d] = values.map((text) => Number(text.replaceAll(',', '')));
  return { learned: a!, dueToday: b!, dueWeek: c!, answers: d! };
}

/** Opens Progress and reads it. */
export async function numbers(page: Page): Promise<Numbers> {
  await goTo(page, 'progress');
  return numbersShown(page);
}

/** A level of statements on the learner's list and played once: `missed` of its first items wrong at first. */
export async function addAndPlay(
  page: Page,
  file: OwnFile,
  id: string,
  count: number,
  missed: number,
): Promise<string[]> {
  expect(await pick(page, file)).toBe('added');
  await playLevel(page, id);
  return playRound(page, statementIds(count).slice(0, missed));
}
