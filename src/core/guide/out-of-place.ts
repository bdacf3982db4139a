/** Where an emergency would frighten who asked for something else. */
import { otherForm, type Query } from './query.ts';
import { inTitle, type Searched, type SearchIndex } from './search-index.ts';

/** Of how many documents with a word one at least must be urgent, for the word to speak of an emergency. */
const oneIn = 3;

/**
 * Tells whether an urgent document was not asked for. It was where a word of its title was typed that often speaks of
 * emergencies, or where all words that were typed are of its title, and no calm document has them all.
 * Out: takes a place in the index
 */
export function outOfPlace<D extends Searched>(
  { documents, words }: SearchIndex<D>,
  typed: Query['words'],
): (page: number) => boolean {
  const isUrgent = (i: number): boolean => documents[i]!.page.urgent === true;
  const titled = ({ fits }: Query['words'][number], i: number): boolean =>
    documents[i]!.title.some((word) => (fits.get(word) ?? 0) >= otherForm);
  const own = typed.filter(({ fits }) => {
    const holders = new Set<number>();
    for (const [word, fit] of fits)
      if (fit >= otherForm) for (const [i, weight] of words.get(word) ?? []) if (weight === inTitle) holders.add(i);
    return [...holders].filter(isUrgent).length * oneIn >= Math.max(1, holders.size);
  });
  const calmWithAll = documents.some(
    ({ page, title, body }) =>
      !page.urgent && typed.every(({ fits }) => [...title, ...body].some((word) => fits.has(word))),
  );
  const allAreIts = (i: number): boolean => !calmWithAll && typed.length > 1 && typed.every((word) => titled(word, i));
  return (i) => isUrgent(i) && !own.some((word) => titled(word, i)) && !allAreIts(i);
}
