/** Composition root: makes the parts, joins them, shows the game. */
import { h, render } from 'preact';
import { systemClock } from './app/clock.ts';
import { createGame } from './app/game.ts';
import type { FirstLearner } from './app/first-learner.ts';
import { openLearners } from './app/learners.ts';
import { loudness } from './app/loudness.ts';
import { navigation } from './app/navigation.ts';
import { startOffline } from './app/offline/start.ts';
import { downloadFile } from './app/save-file.ts';
import { scenery } from './app/scenery.ts';
import type { LevelCard } from './core/level/card.ts';
import type { Keeping } from './journal/port.ts';
import { AppView } from './ui/app-view.tsx';
import { GameProvider } from './ui/game-context.ts';
import { ErrorPage } from './ui/screens/error-page.tsx';
import { version } from '../package.json';
import { firstWords } from './words/first.ts';
import { words } from './words/index.ts';
import { makeMoving, makeStill } from './world/make-world.ts';

const app = document.querySelector<HTMLElement>('#app')!;
const world = document.querySelector<HTMLElement>('#world')!;

/** Milliseconds after which the game is kept on the device even where nobody plays and no world came up. */
const settled = 4000;

async function show(opening: Promise<Opened>): Promise<void> {
  const view = scenery(world, makeMoving, makeStill);
  const quiet = Promise.race([view.raised, new Promise<void>((resolve) => setTimeout(resolve, settled))]);
  const offline = startOffline(window, import.meta.env.DEV, quiet);
  const { keeping, first, builtIn } = await opening;
  const names = { first: firstWords.learner, guest: words.learners.guest };
  const learners = openLearners(keeping, first, systemClock, names);
  const game = createGame({
    version,
    clock: systemClock,
    nav: navigation(window),
    learners,
    scenery: view,
    loudness: loudness(async () => (await import('./sound/howler.ts')).makeHowlerSound()),
    offline,
    saveFile: downloadFile,
    copies: keeping.copies,
    builtIn,
  });
  // Once a second learner exists, nobody plays in another's name by accident.
  if (learners.list.value.length > 1) game.nav.replace('who');
  render(h(GameProvider, { value: game, children: h(AppView, null) }), app);
}

/** What this device keeps, and what can be played on it. */
export interface Opened {
  readonly keeping: Keeping;
  readonly first: FirstLearner;
  /** Cards of the levels that come with the game. */
  readonly builtIn: readonly LevelCard[];
}

/** Shows the game, or, where that fails, the page that says so. In: what is being opened meanwhile. */
export async function compose(opening: Promise<Opened>): Promise<void> {
  await show(opening).catch((error: unknown) => render(h(ErrorPage, { error }), app));
}
