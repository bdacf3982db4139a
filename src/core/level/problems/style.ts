/** Warnings of style: the level plays, and would teach better when mended. */
export interface StyleValues {
  'key-longest': { key: number; next: number };
  'all-or-none': { text: string };
  'absolute-word': { word: string };
  'many-options': { count: number };
  'numbers-unordered': object;
  'negative-prompt': { word: string };
  'say-how-many': object;
  'prompt-word-in-key': { word: string };
  'explanation-short': { words: number; least: number };
  'explanation-long': { words: number; most: number };
  'long-sentence': { words: number; most: number };
  'hard-to-read': { grade: number; most: number };
  'fear-word': { word: string };
  'case-length': { words: number; least: number; most: number };
  'consequence-length': { words: number; least: number; most: number };
  'same-consequence': object;
  'true-false-balance': { true: number; count: number };
  'no-call': object;
  'no-facts': object;
  'part-names-itself': { part: string; name: string };
  'small-target': { part: string; pixels: number };
}
