/** Words needed while storage is being opened, before anything is shown. See index.ts. */
import { first } from './en/first.ts';

export const firstWords: typeof first = first;
