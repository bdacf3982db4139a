/** Warnings of quality: knowledge alone tells the key, everything is explained, and nothing is asked twice. */
export type KeyPlace = 'first' | 'between' | 'last';
export type OptionForm = 'stop' | 'capital' | 'number';

export interface QualityValues {
  'key-place-uneven': { place: KeyPlace; found: number; count: number };
  'key-longest-often': { found: number; count: number; expected: number; items: string };
  'options-uneven': { shortest: number; longest: number };
  'keys-uneven': { keys: number; others: number };
  'option-form': { form: OptionForm; alone: boolean };
  'prompt-hard': { grade: number; most: number };
  'prompts-hard': { median: number; most: number };
  'explanation-no-why': object;
  'near-duplicate': { other: string; line: number; prompt: string; alike: number };
  'difficulty-uneven': { difficulty: number; found: number; least: number };
  'tone-grave': { calm: number; least: number };
  'tone-unreassuring': { grave: number };
  'no-diagnosis-note': { note: string };
  'no-safe-action': object;
  'source-not-of-facts': { id: string };
  'myths-as-false': { shown: number; used: number };
  'alt-names-part': { part: string; name: string };
  'fact-untested': { id: string };
  'claim-untaught': { id: string; facts: string };
  'misconception-unused': { id: string };
  'vignette-unused': { id: string };
  'vignette-other-facts': { name: string };
}
