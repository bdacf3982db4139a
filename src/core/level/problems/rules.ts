/** Problems between parts of a file: links that lead nowhere, keys that cannot be right. */
export type LinkTarget = 'concept' | 'case' | 'figure' | 'part' | 'source' | 'fact' | 'bin' | 'level' | 'misconception';
export type IdList =
  | 'item'
  | 'concept'
  | 'case'
  | 'figure'
  | 'part'
  | 'source'
  | 'fact'
  | 'bin'
  | 'level'
  | 'term'
  | 'misconception'
  | 'vignette'
  | 'claim';
export type Told = 'option' | 'step' | 'left' | 'right' | 'card' | 'bin' | 'answer' | 'term';

export interface RuleValues {
  'missing-link': { target: LinkTarget; id: string; suggestion?: string };
  'missing-part': { id: string; figure: string; suggestion?: string };
  'duplicate-id': { list: IdList; id: string; firstLine: number };
  'same-text': { what: Told; text: string; firstLine: number };
  'listed-twice': { id: string };
  'no-key': object;
  'several-keys': { count: number };
  'all-keys': object;
  'gap-count': { count: number };
  'answer-not-accepted': { text: string };
  'accept-backwards': { from: number; to: number };
  'answer-outside': { answer: number; from: number; to: number };
  'extra-is-right': { text: string };
  'empty-bin': { bin: string };
  'key-not-target': { id: string };
  'few-parts': { figure: string; count: number };
  'some-consequences': { given: number; options: number };
  'first-look-long': { words: number; most: number };
  'show-without-figure': object;
  'area-outside': { part: string; width: number; height: number };
  'area-empty': { part: string };
  'fact-not-scorable': { id: string };
  'fact-contested': { id: string };
  'weak-sources': object;
  'id-taken': { what: 'level' | 'figure'; id: string };
  unused: { list: 'concept' | 'case' | 'figure' | 'source'; id: string };
}
