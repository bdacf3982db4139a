/** Problems of shape: a key, a type, a length or a spelling that the format does not know. */
export type FoundType = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null';

export interface ShapeValues {
  'wrong-type': { expected: FoundType; found: FoundType };
  'missing-key': { key: string };
  'unknown-key': { key: string; suggestion?: string; known: string };
  'not-one-of': { found: string; expected: string; suggestion?: string };
  'newer-format': { found: string };
  'empty-text': object;
  'text-too-long': { found: number; most: number };
  'list-too-short': { found: number; least: number };
  'list-too-long': { found: number; most: number };
  'number-too-small': { found: number; least: number };
  'number-too-large': { found: number; most: number };
  'not-whole': { found: number };
  'bad-id': { found: string; suggestion?: string };
  'bad-language': { found: string };
  'bad-url': { found: string };
  'bad-day': { found: string };
  'bad-image': { found: string };
  'bad-source-id': { found: string };
  'no-gap': object;
  'other-shape': { found: string; expected: string };
  'more-problems': { count: number };
}
