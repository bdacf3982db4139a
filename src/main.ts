/**
 * What comes first. Opening storage and fetching a level take their time and need little code: both are under way
 * while the rest of the game, which the page preloads beside this module, is still being read.
 */
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/screens.css';
import './ui/styles/items.css';
import './ui/styles/figure.css';
import './ui/styles/large-text.css';
import { systemClock } from './app/clock.ts';
import { firstLevel, loadBuiltIn, loadCards } from './app/levels/built-in.ts';
import { openFirstLearner } from './app/first-learner.ts';
import { openKeeping } from './journal/keeping.ts';
import type { Opened } from './compose.ts';
import { firstWords } from './words/first.ts';

async function open(): Promise<Opened> {
  const keeping = await openKeeping(systemClock);
  return { keeping, first: await openFirstLearner(keeping.shelf, firstWords.learner), builtIn: await loadCards() };
}

// Asked for ahead of its turn, like the first level: most first visits begin with that.
loadCards().catch(() => undefined);
if (firstLevel !== undefined) loadBuiltIn(firstLevel).catch(() => undefined);
const opening = open();
// What fails is shown once there is something to show it with.
opening.catch(() => undefined);
import('./compose.ts').then(
  ({ compose }) => compose(opening),
  () => document.querySelector('#app')!.append(firstWords.notLoaded),
);
