/** Reads any JSON file of the game against its schema and rules. */
import type * as v from 'valibot';
import { parseJson } from './json/parse.ts';
import type { Problem } from './problem.ts';
import { makeReport, type Report } from './report.ts';
import { readShape } from './shape.ts';

export type ReadText<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Longer texts are refused unread, in UTF-16 units. */
const mostCharacters = 25 * 1024 * 1024;

/**
 * The typed value of a text, or its problems. Text, shape and rules are checked in this order; rules only see a
 * value of the right shape.
 * @throws nothing, whatever the text
 */
export function readText<S extends v.GenericSchema>(
  schema: S,
  file: string,
  text: string,
  rules: (value: v.InferOutput<S>, report: Report) => void,
): ReadText<v.InferOutput<S>> {
  if (text.length > mostCharacters) {
    const values = { megabytes: Math.ceil(text.length / 1024 / 1024), most: mostCharacters / 1024 / 1024 };
    return { ok: false, problems: [{ file, path: [], severity: 'error', code: 'file-too-big', values }] };
  }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const json = parseJson(plain);
  const report = makeReport(file, plain, json);
  const value = json.whole ? readShape(schema, json, report) : undefined;
  if (value !== undefined) rules(value, report);
  if (value === undefined || report.failed) return { ok: false, problems: report.problems() };
  return { ok: true, value, problems: report.problems() };
}
