/** Problems of the text itself: it is not JSON, or not JSON that has one meaning only. */
export interface SyntaxValues {
  'empty-file': object;
  'file-too-big': { megabytes: number; most: number };
  'not-utf-8': object;
  comment: object;
  'trailing-comma': object;
  'other-quotes': { found: string };
  'bare-key': { key: string };
  'missing-comma': object;
  'missing-colon': { key: string };
  'line-break-in-text': object;
  'bad-escape': { found: string };
  'bad-number': { found: string; suggestion?: string };
  'bad-word': { found: string; suggestion?: string };
  'ends-early': { open: '{' | '[' | '"' | 'nothing'; openLine: number };
  unexpected: { found: string; expected: 'value' | 'key' | 'comma-or-brace' | 'comma-or-bracket' };
  'after-end': { found: string };
  'duplicate-key': { key: string; firstLine: number };
  'too-deep': { most: number };
  'number-too-big': { found: string };
  'half-character': object;
  'control-character': { found: string };
}
