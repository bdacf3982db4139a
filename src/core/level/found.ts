/** How messages name what was found. */
import type { FoundType } from './problems/shape.ts';

/** What kind of JSON value this is. */
export function foundType(value: unknown): FoundType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'object' : typeof value === 'number' ? 'number' : 'boolean';
}

/** A value as a message shows it: short, and in quotes when it is text. */
export function shown(value: unknown): string {
  const type = foundType(value);
  if (type === 'object' || type === 'list') return type === 'list' ? '[…]' : '{…}';
  const text = JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}
