/**
 * Every word a person reads. Here: those on the way to the first question; later.ts has those of the screens that load
 * when they are opened. Add a language: a folder beside `en` with the same modules, and a line here and there.
 */
import { en } from './en/index.ts';

export type Words = typeof en;
export const words: Words = en;
