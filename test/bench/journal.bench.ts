/** The journal in a real Chromium: reading years of play, and storing one answer. */
import { launch } from '../browser/chromium.ts';
import { on, openTab, servePage } from '../browser/journal/serve.ts';
import { median, type Measured } from './measured.ts';

const reviews = 100_000;
const answers = 1000;
const starts = 5;

export async function run(): Promise<Measured[]> {
  const served = await servePage();
  const chromium = await launch();
  try {
    const page = await openTab(chromium.context, served);
    await on(page, (journal) => journal.open());
    await on(page, (journal, count) => journal.fill(count), reviews);
    const reads: number[] = [];
    const folds: number[] = [];
    for (let i = 0; i < starts; i++) {
      await page.reload();
      await page.waitForFunction('globalThis.journalPage !== undefined');
      await on(page, (journal) => journal.open());
      const { read, fold, entries } = await on(page, (journal) => journal.timeReadAndFold());
      if (entries !== reviews) throw new Error(`${entries} of ${reviews} reviews were read.`);
      reads.push(read);
      folds.push(read + fold);
    }
    const stored = (await on(page, (journal, count) => journal.timeAppends(count), answers)).toSorted((a, b) => a - b);
    return [
      {
        name: 'Journal of 100,000 reviews read',
        value: median(reads),
        unit: 'ms',
        limit: 2000,
        how: `Chromium, localforage over IndexedDB, 200 segments; median of ${starts} page loads`,
      },
      {
        name: 'Journal of 100,000 reviews read and folded',
        value: median(folds),
        unit: 'ms',
        limit: 2000,
        how: `the same, until the learner’s state is known; median of ${starts} page loads`,
      },
      {
        name: 'One answer stored, p99',
        value: stored[Math.floor(answers * 0.99)]!,
        unit: 'ms',
        limit: 30,
        how: `Chromium, from the event to its being stored, beside those reviews; ${answers} answers`,
      },
    ];
  } finally {
    await chromium.close();
    served.close();
  }
}
