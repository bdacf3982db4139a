/** Whether a page that plays on and on grows: heap, DOM nodes, event listeners and GL textures after 1,000 questions. */
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../browser/browser.ts';
import { ownServer } from '../browser/static-host.ts';
import type { Measured } from './measured.ts';

const warmUp = 100;
const questions = 1000;

/** Counts textures that were made and not deleted, in every WebGL context of the page. */
function countTextures(): void {
  const counted = window as unknown as { textures: number };
  counted.textures = 0;
  for (const context of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype]) {
    const { createTexture, deleteTexture } = context;
    context.createTexture = function (this: WebGLRenderingContext) {
      counted.textures++;
      return createTexture.call(this);
    };
    context.deleteTexture = function (this: WebGLRenderingContext, texture) {
      if (texture) counted.textures--;
      deleteTexture.call(this, texture);
    };
  }
}

/** Plays in the page until `count` more questions were answered: the first option each time, right or wrong as it comes. */
async function playOn(count: number): Promise<void> {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 16));
  const click = (selector: string) => {
    const button = document.querySelector<HTMLElement>(selector);
    button?.click();
    return button !== null;
  };
  for (let answered = 0; answered < count;) {
    if (click('.question:not(.answered) [data-option]')) {
      await soon();
      if (click('[data-action=check]')) answered++;
    } else if (!click('[data-action=next]'))
      click('[data-action=skip-looks], [data-action=play-on], [data-action=play]');
    await soon();
  }
}

interface Size {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly textures: number;
}

async function sizeOf(page: Page, session: CDPSession): Promise<Size> {
  // Let what was just played come to rest: a running animation holds what it draws.
  await page.waitForTimeout(3000);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const textures = await page.evaluate(() => (window as unknown as { textures: number }).textures);
  return { heap: usedSize, nodes, listeners: jsEventListeners, textures };
}

/** A level of single choices, so that one way of answering does for all of it. */
const level = {
  format: 1,
  id: 'thousand',
  title: 'A thousand',
  summary: 'Made for a measurement.',
  concepts: [{ id: 'number', name: 'Number', firstLook: { text: 'Numbers are for counting.' } }],
  sources: [{ id: 'none', title: 'Made for a measurement' }],
  items: Array.from({ length: 40 }, (_, i) => ({
    id: `n-${i}`,
    kind: 'single-choice',
    concept: 'number',
    difficulty: 1,
    tone: 'everyday',
    prompt: `Which number is ${i}?`,
    explanation: `The number ${i} is ${i}, because that is how it is written down in digits by everyone.`,
    sources: ['none'],
    options: [{ text: `It is ${i}`, key: true }, { text: `It is ${i + 1}` }, { text: `It is ${i + 2}` }],
  })),
};

export async function run(): Promise<readonly Measured[]> {
  const host = await ownServer();
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 560 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(countTextures);
    await page.goto(`${host.url}#/levels`);
    await page.setInputFiles('[data-action=level-file]', {
      name: 'thousand.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(level)),
    });
    await page.click('[data-level=thousand] [data-action=play-level]');
    await page.waitForSelector('[data-world=moving]', { state: 'attached', timeout: 60_000 });
    await page.evaluate(playOn, warmUp);
    const before = await sizeOf(page, session);
    await page.evaluate(playOn, questions);
    const after = await sizeOf(page, session);
    const how = `after ${questions} questions in one page with the moving world, compared with after the first ${warmUp}`;
    return [
      // The journal is held in memory: each answer's entry and each round's plan may cost about 3 kB an answer.
      { name: 'Heap growth for 1,000 questions', value: (after.heap - before.heap) / 1e6, unit: 'MB', limit: 3, how },
      {
        name: 'DOM node growth for 1,000 questions',
        value: after.nodes - before.nodes,
        unit: 'nodes',
        limit: 300,
        how,
      },
      {
        name: 'Event listener growth for 1,000 questions',
        value: after.listeners - before.listeners,
        unit: '',
        limit: 100,
        how,
      },
      {
        name: 'GL texture growth for 1,000 questions',
        value: after.textures - before.textures,
        unit: '',
        limit: 4,
        how,
      },
    ];
  } finally {
    await browser.close();
    await host.close();
  }
}
