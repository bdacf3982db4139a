/** The game in a page, as a player meets it: screens, the question at hand, and the ways on. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { watch, type Watched } from '../browser.ts';
import { prepare, shown, type Shown } from './in-page.ts';

export interface GameOptions extends BrowserContextOptions {
  /** 32 bits; the same seed shows the same options in the same order. */
  readonly seed?: number;
}

export class GamePage {
  readonly page: Page;
  readonly context: BrowserContext;
  private readonly seen: Watched;

  private constructor(page: Page, context: BrowserContext, seen: Watched) {
    this.page = page;
    this.context = context;
    this.seen = seen;
  }

  /** Opens Home in a browser context of its own, with nothing stored. */
  static async open(browser: Browser, url: string, { seed = 7, ...options }: GameOptions = {}): Promise<GamePage> {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    context.setDefaultTimeout(20_000);
    const seen = await watch(context, new URL(url).origin);
    await context.addInitScript(prepare, seed);
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('main').waitFor();
    return new GamePage(page, context, seen);
  }

  /** Ends it, and fails where the page broke its own policy, threw, or asked another origin. */
  async close(): Promise<void> {
    await this.context.close();
    expect(this.seen).toEqual({ strangers: [], faults: [] });
  }

  action(name: string): Locator {
    return this.page.locator(`[data-action="${name}"]`);
  }

  get option(): (index: number) => Locator {
    return (index) => this.page.locator(`.item-panel [data-option="${index}"]`);
  }

  /** Goes to a screen by its address, as a bookmark would; `home` has none. */
  async goTo(screen: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), screen === 'home' ? '' : `#/${screen}`);
    await this.page.locator(`main.${screen}`).waitFor();
  }

  /** Chooses in Settings how many questions a round has, and comes back to Home. */
  async chooseRoundLength(label: string): Promise<void> {
    await this.goTo('settings');
    const choice = this.page.getByRole('radio', { name: label, exact: true });
    await choice.check();
    await expect.poll(() => choice.isChecked()).toBe(true);
    await this.goTo('home');
  }

  /** From Home into the level with all ten kinds, every question of it in one round. */
  async startAllKinds(): Promise<void> {
    await this.chooseRoundLength('All');
    await this.goTo('levels');
    await this.page.locator('[data-level="all-kinds"] [data-action="play-level"]').click();
    await this.page.locator('.play-card').waitFor();
  }

  now(): Promise<Shown> {
    return this.page.evaluate(shown);
  }

  /** Waits until the page shows one of these views and something has the focus, and tells all of it. */
  async until(...views: readonly string[]): Promise<Shown> {
    let now = await this.now();
    const shown = async () => {
      now = await this.now();
      return now.focus === 'nothing' ? `${now.view}, and nothing has the focus` : now.view;
    };
    await expect.poll(shown, { timeout: 30_000, interval: 25 }).toSatisfy((view: string) => views.includes(view));
    return now;
  }

  /** Waits until this has the focus; named as in Shown. */
  async untilFocus(wanted: string | RegExp): Promise<void> {
    const fits = (focus: string) => (typeof wanted === 'string' ? focus === wanted : wanted.test(focus));
    await expect
      .poll(async () => (await this.now()).focus, { timeout: 10_000, interval: 25, message: `focus on ${wanted}` })
      .toSatisfy(fits);
  }

  /** Passes first looks, if any are shown now. */
  async passLooks(): Promise<Shown> {
    for (;;) {
      const now = await this.until('look', 'asking', 'result');
      if (now.view !== 'look') return now;
      await this.action('look-next').click();
      await expect.poll(async () => (await this.now()).heading).not.toBe(now.heading);
    }
  }

  async check(): Promise<Shown> {
    await this.action('check').click();
    return this.until('answered');
  }

  async next(): Promise<Shown> {
    await this.action('next').click();
    return this.until('look', 'asking', 'result');
  }
}
