import { common } from './common.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { items } from './items.ts';
import { learners } from './learners.ts';
import { play } from './play.ts';
import { practice } from './practice.ts';

/** Words needed on the way from the address to the first question. */
export const en = { common, errors, home, items, learners, play, practice };
