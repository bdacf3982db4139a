import { items } from './items.ts';
import { problems } from './problems.ts';

export const en = { items, problems };
