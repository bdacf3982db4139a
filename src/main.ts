/** Composition root: makes the parts, joins them, shows the game. */
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/screens.css';
import './ui/styles/items.css';
import './ui/styles/figure.css';
import { h, render } from 'preact';
import { systemClock } from './app/clock.ts';
import { createGame } from './app/game.ts';
import { openLearners } from './app/learners.ts';
import { loudness } from './app/loudness.ts';
import { navigation } from './app/navigation.ts';
import { startOffline } from './app/offline/start.ts';
import { downloadFile } from './app/save-file.ts';
import { scenery } from './app/scenery.ts';
import { openShelf } from './journal/open-shelf.ts';
import { AppView } from './ui/app-view.tsx';
import { GameProvider } from './ui/game-context.ts';
import { ErrorPage } from './ui/screens/error-page.tsx';
import { version } from '../package.json';
import { words } from './words/index.ts';
import { makeMoving, makeStill } from './world/make-world.ts';

const app = document.querySelector<HTMLElement>('#app')!;
const world = document.querySelector<HTMLElement>('#world')!;

async function start(): Promise<void> {
  const offline = startOffline(window, import.meta.env.DEV);
  const learners = await openLearners(await openShelf(), systemClock, { first: words.learners.first, guest: words.learners.guest });
  const game = createGame({
    version,
    clock: systemClock,
    nav: navigation(window),
    learners,
    scenery: scenery(world, makeMoving, makeStill),
    loudness: loudness(async () => (await import('./sound/howler.ts')).makeHowlerSound()),
    offline,
    saveFile: downloadFile,
  });
  render(h(GameProvider, { value: game, children: h(AppView, null) }), app);
}

start().catch((error: unknown) => render(h(ErrorPage, { error }), app));
