/**
 * Every word a person reads. Here: those on the way to the first question; later.ts has those of the screens that load
 * when they are opened, first.ts those needed before all. Add a language: a folder beside `en` with the same modules, and
 * a line in each of the three.
 */
import { en } from './en/index.ts';

export type Words = typeof en;
export const words: Words = en;
