import { asciiDigits } from '../digits.ts';

/**
 * A typed word as it is compared: lower case; without accents, hyphens, spaces, apostrophes, markup, closing punctuation
 * or an article before it; superscripts and digits of any script as plain digits.
 */
export function normalise(text: string): string {
  return asciiDigits(text.normalize('NFKD'))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^(?:the|an?)\s+(?=\S)/, '')
    .replace(/[\s\p{Pd}'’‘ʼ`´^~*_\u00ad\u200b-\u200d]/gu, '')
    .replace(/[.,;:!?]+$/, '')
    .replace(/^["“”«»„]+|["“”«»„]+$/g, '');
}
