import { items } from './items.ts';
import { regions } from './regions.ts';
import { safety, twitching } from './safety.ts';
import * as screens from './screens.ts';

/** Words of the game's screens. Those of the server, the level checker and the manifest stand in modules of their own. */
export const en = { ...screens, items, regions, safety, twitching };
