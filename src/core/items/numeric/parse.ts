import { asciiDigits } from '../digits.ts';

/** No space, a space of any width, or the Swiss apostrophe between groups of three digits. */
const gap = "[\\s'’]";
const whole = `(?:\\d+|[1-9]\\d{0,2}(?:${gap}\\d{3})+|[1-9]\\d{0,2}(?:,\\d{3}){1,}|[1-9]\\d{0,2}(?:\\.\\d{3}){2,})`;
const plain = new RegExp(`^(${whole})(?:\\.(\\d*))?$`);
const comma = new RegExp(`^(\\d+|[1-9]\\d{0,2}(?:(?:${gap}|\\.)\\d{3})+),(\\d+)$`);
const fraction = /^[.,](\d+)$/;

/**
 * Reads a number as people type it: `1.5`, `1,5`, `.5`, `1000`, `1 000`, `1,000`, `1.000.000`, `1,234.5`, `1.234,5`, with
 * +, - or − before it and, where `unit` is given, with that unit behind it.
 * A single comma before exactly three digits groups thousands (`1,000` is 1000, but `0,125` is 0.125); a single point is
 * always decimal (`1.000` is 1).
 * Out: the number, or undefined for anything else: no number, a range, mixed or uneven groups, not finite.
 */
export function parseNumber(text: string, unit = ''): number | undefined {
  let rest = asciiDigits(text.normalize('NFKC')).trim();
  const tail = unit.normalize('NFKC').trim();
  if (tail !== '' && rest.toLowerCase().endsWith(tail.toLowerCase())) rest = rest.slice(0, -tail.length).trim();
  if (rest.length > 40) return undefined;
  const signed = /^([+\-−–])?\s*(.*)$/s.exec(rest);
  const sign = signed?.[1] === undefined || signed[1] === '+' ? 1 : -1;
  const body = signed?.[2] ?? '';
  const match = plain.exec(body) ?? comma.exec(body) ?? fraction.exec(body);
  if (match === null) return undefined;
  const [integer, decimals] = match.length === 2 ? ['0', match[1]] : [match[1], match[2]];
  const value = sign * Number(`${integer!.replace(/\D/g, '')}.${decimals ?? ''}`);
  return Number.isFinite(value) ? value + 0 : undefined;
}
