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
import { openKeeping } from './journal/keeping.ts';

const keeping = openKeeping(systemClock);
// Most first visits begin with the first level.
const [firstLevel] = builtInLevels;
if (firstLevel) loadBuiltIn(firstLevel.id).catch(() => undefined);

void import('./compose.ts').then(({ compose }) => compose(keeping));
