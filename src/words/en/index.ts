import { items } from './items.ts';
import { problems } from './problems.ts';
import { regions } from './regions.ts';
import { safety, twitching } from './safety.ts';
import * as screens from './screens.ts';
import { server } from './server.ts';

export const en = { ...screens, items, problems, regions, safety, server, twitching };
