/** Everything that the game's screens say. */
import { firstWords } from '../../../src/words/first.ts';
import { words } from '../../../src/words/index.ts';
import { laterWords } from '../../../src/words/later.ts';

export const said = { ...words, ...laterWords, first: firstWords };
