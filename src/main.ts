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
import { builtInLevels, loadBuiltIn } from './app/levels/built-in.ts';
import { openFirstLearner } from './app/first-learner.ts';
import { openKeeping } from './journal/keeping.ts';
import { firstWords } from './words/first.ts';

const opening = openKeeping(systemClock).then(async (keeping) => ({
  keeping,
  first: await openFirstLearner(keeping.shelf, firstWords.learner),
}));
// Most first visits begin with the first level.
const [firstLevel] = builtInLevels;
if (firstLevel) loadBuiltIn(firstLevel.id).catch(() => undefined);

// What fails is shown once there is something to show it with.
opening.catch(() => undefined);
import('./compose.ts').then(
  ({ compose }) => compose(opening),
  () => document.querySelector('#app')!.append(firstWords.notLoaded),
);
