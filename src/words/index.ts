/** Every word a person reads. Add a language: a folder beside `en` with the same modules, and a line here. */
import { en } from './en/index.ts';

export type Words = typeof en;
export const words: Words = en;
