/** Everything that the game's screens say. */
import { words } from '../../../src/words/index.ts';
import { laterWords } from '../../../src/words/later.ts';

export const said = { ...words, ...laterWords };
