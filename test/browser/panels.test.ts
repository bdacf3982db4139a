/** The item panels in a real browser: answered by keyboard alone, by mouse and by touch; read by axe in three themes. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Response } from '../../src/core/items/item.ts';
import { serveGallery } from './panels/serve.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({
    executablePath: process.env['MISFIRE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: flags,
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await gallery?.stop();
});

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly sample: Locator;
}

async function open(query: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 1400 }, ...options });
  const page = await context.newPage();
  await page.goto(`${gallery.address}?${query}`);
  const sample = page.locator('[data-sample]').first();
  await sample.waitFor();
  // Most panels load behind the page; a key pressed before that meets nothing.
  await page.waitForFunction(() => document.querySelector('.item-panel[aria-busy]') === null);
  return { page, context, sample };
}

/** Opens one item, does something with it, and tells the last draft and whether it was checked. */
async function answered(
  query: string,
  act: (opened: Opened) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
) {
  const opened = await open(query, options);
  await act(opened);
  const heard = await opened.page.evaluate(
    () => (window as unknown as { heard: { draft?: Response; checked?: boolean }[] }).heard,
  );
  const done = await opened.sample.getAttribute('data-answered');
  const drafts = heard.filter((one) => one.checked !== true);
  await opened.context.close();
  return { draft: drafts.at(-1)?.draft, checks: heard.filter((one) => one.checked === true).length, done };
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describe('by keyboard alone', () => {
  test('single choice: Tab enters, arrows choose, Enter checks', async () => {
    const result = await answered('item=ions', ({ page }) =>
      press(page, 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter'),
    );
    expect(result).toMatchObject({ checks: 1, done: 'true', draft: { kind: 'single-choice' } });
  });

  test('single choice: a digit chooses only while the focus is inside, and not when shortcuts are off', async () => {
    expect((await answered('item=ions', ({ page }) => press(page, '2'))).draft).toBeUndefined();
    expect((await answered('item=ions', ({ page }) => press(page, 'Tab', '2'))).draft).toEqual({
      kind: 'single-choice',
      choice: 2,
    });
    expect((await answered('item=ions&shortcuts=off', ({ page }) => press(page, 'Tab', '2'))).draft).toBeUndefined();
  });

  test('single choice: an option that was taken away cannot be reached', async () => {
    const result = await answered('item=ions&removed', async ({ page, sample }) => {
      await sample.locator('[data-option="1"]').click({ force: true });
      await press(page, 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      expect(await sample.locator('[data-option="1"]').getAttribute('aria-checked')).toBe('false');
    });
    expect(result.draft).toBeDefined();
  });

  test('multiple response: Space ticks and unticks, Enter checks', async () => {
    const result = await answered('kind=multiple-response', ({ page }) =>
      press(page, 'Tab', 'Space', 'ArrowDown', 'Space', 'Tab', 'Space', 'Space', 'Enter'),
    );
    expect(result).toMatchObject({ checks: 1, done: 'true' });
    expect((result.draft as unknown as { choices: number[] }).choices).toHaveLength(2);
  });

  test('true or false', async () => {
    const result = await answered('kind=true-false', async ({ page, sample }) => {
      await sample.getByRole('radio').first().focus();
      await press(page, 'ArrowRight', 'Enter');
    });
    expect(result).toMatchObject({ draft: { kind: 'true-false', value: false }, checks: 1 });
  });

  test('cloze: the field says the whole sentence; Enter checks only once something is typed', async () => {
    const result = await answered('item=short-flick', async ({ page }) => {
      await press(page, 'Tab', 'Enter');
      expect(
        await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent),
      ).toContain('flick of a muscle is a blank.');
      await page.keyboard.type('twich');
      await press(page, 'Enter');
    });
    expect(result).toEqual({ draft: { kind: 'cloze', text: 'twich' }, checks: 1, done: 'true' });
  });

  test('numeric: what is no number is met with help, not a check', async () => {
    const result = await answered('item=speed', async ({ page, sample }) => {
      await press(page, 'Tab');
      await page.keyboard.type('fast');
      await press(page, 'Enter');
      expect(await sample.locator('.field-note').textContent()).toContain('not a number');
      expect(await sample.locator('input').getAttribute('aria-invalid')).toBe('true');
      await press(page, 'Control+A');
      await page.keyboard.type('90,5 m/s');
      expect(await sample.locator('.field-note').textContent()).toBe('');
      await press(page, 'Enter');
    });
    expect(result).toEqual({ draft: { kind: 'numeric', value: 90.5 }, checks: 1, done: 'true' });
  });

  test('ordering: Space picks up, arrows move, Space puts down, Escape puts back, Enter checks', async () => {
    const result = await answered('kind=ordering', async ({ page, sample }) => {
      const texts = () => sample.locator('.step-main').allTextContents();
      const before = await texts();
      await press(page, 'Tab', 'Space', 'ArrowDown', 'ArrowDown');
      expect((await texts())[2]).toBe(before[0]);
      expect(await focused(page)).toContain('place 3 of 5');
      await press(page, 'Escape');
      expect(await texts()).toEqual(before);
      expect(await focused(page)).toContain('place 1 of 5');
      await press(page, 'ArrowDown', 'Space', 'ArrowUp', 'Space');
      expect(await texts()).toEqual([before[1], before[0], ...before.slice(2)]);
      expect(await sample.locator('[aria-live]').textContent()).toContain('Put down');
      await press(page, 'Enter');
    });
    expect(result).toMatchObject({ checks: 1, done: 'true', draft: { kind: 'ordering' } });
  });

  test('matching: a left, then its right; the focus goes where the next thing is', async () => {
    const result = await answered('item=who-is-who', async ({ page, sample }) => {
      await press(page, 'Tab');
      for (let pair = 0; pair < 4; pair++) {
        expect(await focused(page)).toContain('no partner yet');
        await press(page, 'Space');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-side'))).toBe('right');
        await press(page, 'Space');
      }
      await press(page, 'Space', 'Escape');
      expect(await sample.locator('[aria-pressed="true"]').count()).toBe(0);
      await press(page, 'Enter');
    });
    expect(result).toMatchObject({ checks: 1, done: 'true' });
    expect(new Set((result.draft as unknown as { rights: number[] }).rights).size).toBe(4);
  });

  test('matching: a pair can be parted and a right given to another left', async () => {
    const result = await answered('item=who-is-who', async ({ sample }) => {
      const card = (name: string) => sample.locator(`[data-drop="${name}"]`);
      for (const [left, right] of [
        [0, 1],
        [1, 0],
        [2, 2],
        [3, 3],
        [0, 0],
      ]) {
        await card(`left-${left}`).click();
        await card(`right-${right}`).click();
      }
      expect(await card('left-0').textContent()).toContain('partner: Brain and spinal cord');
      expect(await card('left-1').textContent()).toContain('no partner yet');
    });
    expect(result.draft).toBeUndefined();
  });

  test('categorise: Space picks up, arrows choose the group, Escape puts back', async () => {
    const result = await answered('item=in-or-out', async ({ page, sample }) => {
      await press(page, 'Tab', 'Space');
      expect(await focused(page)).toContain('Sensory');
      await press(page, 'Escape');
      const onCard = () => page.evaluate(() => document.activeElement?.hasAttribute('data-card'));
      await expect.poll(onCard, { message: 'the focus is back on the card' }).toBe(true);
      const pool = sample.locator('.pool [data-card]');
      expect(await pool.count()).toBe(6);
      for (let card = 0; card < 6; card++) {
        await press(page, 'Space', ...(card % 2 ? ['ArrowRight', 'Space'] : ['Space']));
        await expect.poll(() => pool.count(), { message: `card ${card + 1} is put away` }).toBe(5 - card);
      }
      await press(page, 'Enter');
    });
    expect(result).toMatchObject({ checks: 1, done: 'true' });
    expect((result.draft as unknown as { bins: number[] }).bins.filter((bin) => bin === 1)).toHaveLength(3);
  });

  test('hotspot: the list chooses, and the part lights up', async () => {
    const result = await answered('item=five-parts', async ({ page, sample }) => {
      await press(page, 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      expect(await sample.locator('.part-lit').getAttribute('data-part')).toBe('cerebellum');
      await press(page, 'Enter');
    });
    expect(result).toEqual({ draft: { kind: 'hotspot', part: 'cerebellum' }, checks: 1, done: 'true' });
  });

  test('flashcard: turned, then rated with a digit', async () => {
    const result = await answered('kind=flashcard', async ({ page, sample }) => {
      await press(page, 'Tab', 'Enter');
      expect(await focused(page)).toBe('Answer');
      expect(await sample.getByRole('button', { name: /Good.*in 4 days/s }).count()).toBe(1);
      await press(page, '2');
    });
    expect(result).toEqual({ draft: { kind: 'flashcard', rating: 2 }, checks: 1, done: 'true' });
  });
});

const middle = async (locator: Locator) => {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

async function dragMouse(page: Page, from: Locator, to: Locator, release = true) {
  const [a, b] = [await middle(from), await middle(to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2, { steps: 4 });
  await page.mouse.move(b.x, b.y + 2, { steps: 4 });
  if (release) await page.mouse.up();
}

/** A finger that goes down, rests for `rest` milliseconds, moves and lifts. */
async function dragFinger(page: Page, cdp: CDPSession, from: Locator, to: Locator, rest: number) {
  const [a, b] = [await middle(from), await middle(to)];
  const at = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  await at('touchStart', a);
  await page.waitForTimeout(rest);
  for (let step = 1; step <= 10; step++)
    await at('touchMove', { x: a.x + ((b.x - a.x) * step) / 10, y: a.y + ((b.y + 2 - a.y) * step) / 10 });
  await at('touchEnd');
}

describe('by mouse', () => {
  test('ordering: a step is dragged past others; Escape puts it back', async () => {
    const result = await answered('kind=ordering', async ({ page, sample }) => {
      const steps = sample.locator('.step');
      const before = await sample.locator('.step-main').allTextContents();
      await dragMouse(page, steps.nth(0), steps.nth(3), false);
      await press(page, 'Escape');
      await page.mouse.up();
      expect(await sample.locator('.step-main').allTextContents()).toEqual(before);
      expect(await sample.locator('[data-held], [data-dragging]').count()).toBe(0);
      await dragMouse(page, steps.nth(0), steps.nth(3));
      await expect
        .poll(() => sample.locator('.step-main').allTextContents())
        .toEqual([before[1], before[2], before[3], before[0], before[4]]);
    });
    expect(result.draft).toMatchObject({ kind: 'ordering' });
  });

  test('ordering: the arrow buttons and tap-tap', async () => {
    await answered('kind=ordering', async ({ page, sample }) => {
      const texts = () => sample.locator('.step-main').allTextContents();
      const before = await texts();
      await sample
        .getByRole('button', { name: /^Move down/ })
        .nth(0)
        .click();
      expect(await texts()).toEqual([before[1], before[0], ...before.slice(2)]);
      await sample.locator('.step-main').nth(4).click();
      await sample.locator('.step-main').nth(0).click();
      expect((await texts())[0]).toBe(before[4]);
      expect(await page.locator('[data-held]').count()).toBe(0);
    });
  });

  test('matching: a line is drawn from left to right', async () => {
    const result = await answered('item=who-is-who', async ({ page, sample }) => {
      for (const i of [0, 1, 2, 3])
        await dragMouse(page, sample.locator(`[data-drop="left-${i}"]`), sample.locator(`[data-drop="right-${i}"]`));
      await expect.poll(() => sample.locator('.line').count()).toBe(4);
    });
    expect(result.draft).toEqual({ kind: 'matching', rights: [0, 1, 2, 3] });
  });

  test('categorise: cards are dragged into groups and back out; beside a group nothing happens', async () => {
    const result = await answered('item=in-or-out', async ({ page, sample }) => {
      const bin = sample.locator('[data-drop="bin-1"]');
      for (const i of [0, 1, 2, 3, 4, 5]) await dragMouse(page, sample.locator(`[data-card="${i}"]`), bin);
      await dragMouse(page, sample.locator('[data-card="3"]'), sample.locator('.pool'));
      expect(await sample.locator('.pool [data-card]').count()).toBe(1);
      await dragMouse(page, sample.locator('[data-card="3"]'), sample.locator('h2'));
      expect(await sample.locator('.pool [data-card]').count()).toBe(1);
      await dragMouse(page, sample.locator('[data-card="3"]'), sample.locator('[data-drop="bin-0"]'));
    });
    expect(result.draft).toEqual({ kind: 'categorise', bins: [1, 1, 1, 0, 1, 1] });
  });

  test('hotspot: a part of the picture, and its letter', async () => {
    const result = await answered('item=five-parts', async ({ page, sample }) => {
      await sample.locator('[data-area="brain-stem"]').click();
      expect(await sample.getByRole('radio', { checked: true }).textContent()).toContain('stalk');
      const pin = await middle(sample.locator('.figure-letter').nth(3));
      await page.mouse.click(pin.x, pin.y);
    });
    expect(result.draft).toEqual({ kind: 'hotspot', part: 'cerebellum' });
  });
});

describe('by touch', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('a finger on the grip drags at once, on the card after a rest; a quick swipe scrolls instead', async () => {
    await answered(
      'kind=ordering',
      async ({ page, context, sample }) => {
        const cdp = await context.newCDPSession(page);
        const texts = () => sample.locator('.step-main').allTextContents();
        const before = await texts();
        await dragFinger(page, cdp, sample.locator('.step-number').nth(0), sample.locator('.step').nth(2), 0);
        await expect.poll(texts).toEqual([before[1], before[2], before[0], before[3], before[4]]);
        await dragFinger(page, cdp, sample.locator('.step-main').nth(2), sample.locator('.step').nth(0), 350);
        await expect.poll(texts).toEqual([before[0], before[1], before[2], before[3], before[4]]);
        await dragFinger(page, cdp, sample.locator('.step-main').nth(2), sample.locator('.step').nth(0), 0);
        expect(await texts()).toEqual(before);
        expect(await page.evaluate(() => scrollY)).toBe(0);
      },
      phone,
    );
  });

  test('matching and categorise: tap, then tap', async () => {
    const matched = await answered(
      'item=who-is-who',
      async ({ sample }) => {
        for (const i of [0, 1, 2, 3]) {
          await sample.locator(`[data-drop="left-${i}"]`).tap();
          await sample.locator(`[data-drop="right-${i}"]`).tap();
        }
      },
      phone,
    );
    expect(matched.draft).toEqual({ kind: 'matching', rights: [0, 1, 2, 3] });
    const sorted = await answered(
      'item=in-or-out',
      async ({ sample }) => {
        for (const i of [0, 1, 2, 3, 4, 5]) {
          await sample.locator(`[data-card="${i}"]`).tap();
          await sample.locator(`[data-drop="bin-${i < 3 ? 0 : 1}"]`).tap({ position: { x: 60, y: 100 } });
        }
      },
      phone,
    );
    expect(sorted.draft).toEqual({ kind: 'categorise', bins: [0, 0, 0, 1, 1, 1] });
  });

  test('categorise: a finger drags a card into a group', async () => {
    await answered(
      'item=in-or-out',
      async ({ page, context, sample }) => {
        const cdp = await context.newCDPSession(page);
        await dragFinger(page, cdp, sample.locator('[data-card="0"] .grip'), sample.locator('[data-drop="bin-0"]'), 0);
        await expect.poll(() => sample.locator('[data-drop="bin-0"] [data-card]').count()).toBe(1);
      },
      phone,
    );
  });

  test('what can be tapped is large enough at 320 px, and nothing runs off the side', async () => {
    for (const query of ['state=asking', 'state=wrong', 'state=asking&text=2', 'state=wrong&text=2']) {
      const { page, context } = await open(query, { viewport: { width: 320, height: 640 } });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('.item-panel button, .item-panel input, summary')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
      );
      expect({ query, small }).toEqual({ query, small: [] });
      const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect({ query, over }).toEqual({ query, over: false });
      await context.close();
    }
  });
});

describe('for assistive technology', () => {
  test.each(['dark', 'light', 'contrast'])('axe finds nothing in the %s theme', async (theme) => {
    for (const [state, width] of [
      ['asking', 390],
      ['right', 1440],
      ['wrong', 390],
    ] as const) {
      const { page, context } = await open(`theme=${theme}&state=${state}&motion=reduced`, {
        viewport: { width, height: 900 },
      });
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const axe = (window as unknown as { axe: typeof Axe }).axe;
        const { violations } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map((node) => `${node.html} ${node.any[0]?.message ?? ''}`)
              .join(' | ')}`,
        );
      });
      expect({ state, width, violations }).toEqual({ state, width, violations: [] });
      await context.close();
    }
  });

  test('verdicts are words, not colour alone', async () => {
    const { page, context } = await open('state=wrong');
    for (const sample of await page.locator('[data-sample]').all()) {
      const text = (await sample.textContent()) ?? '';
      expect(text).toMatch(/Your answer|You put it|You chose|Your rating/);
    }
    await context.close();
  });

  test('nothing breaks the page policy or throws', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on(
      'console',
      (message) => /Content Security Policy|TrustedHTML/.test(message.text()) && faults.push(message.text()),
    );
    for (const state of ['asking', 'wrong']) await page.goto(`${gallery.address}?state=${state}`);
    expect(faults).toEqual([]);
    await context.close();
  });
});
