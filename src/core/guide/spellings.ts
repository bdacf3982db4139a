import type { Term } from './glossary.ts';

/** A term as it may be written: its name first. */
export const spellings = ({ term: name, also }: Pick<Term, 'term' | 'also'>): readonly string[] => [
  name,
  ...(also ?? []),
];
