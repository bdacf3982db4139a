/** Checks a parsed file against its schema and says in our codes what does not fit. */
import * as v from 'valibot';
import { foundType, shown } from './found.ts';
import type { ParsedJson } from './json/parse.ts';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import type { FoundType } from './problems/shape.ts';
import type { Report } from './report.ts';
import { choices, knownKeys, schemaAt } from './schema-at.ts';
import { reportText } from './shape-text.ts';

/** The typed value, or undefined when the report now says why not. */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  json: ParsedJson,
  report: Report,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, json.value);
  if (result.success) return result.output;
  const seen = new Set<unknown>();
  for (const issue of result.issues) reportIssue(schema, json.value, issue, report, seen);
  return undefined;
}

function reportIssue(
  schema: v.GenericSchema,
  root: unknown,
  issue: v.BaseIssue<unknown>,
  report: Report,
  seen: Set<unknown>,
): void {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  switch (issue.type) {
    case 'strict_object':
      return reportObject(schema, root, issue, path, report, seen);
    case 'variant':
    case 'picklist':
    case 'literal':
      return reportChoice(schema, root, issue, path, report);
    case 'string':
    case 'array':
    case 'number':
    case 'boolean':
      return wrongType(
        issue,
        path,
        report,
        ({ string: 'text', array: 'list', number: 'number', boolean: 'boolean' } as const)[issue.type],
      );
    case 'min_length':
    case 'max_length':
    case 'min_value':
    case 'max_value':
      return reportSize(issue, path, report);
    case 'integer':
      return report.error(path, 'not-whole', { found: issue.input as number });
    default:
      if (!reportText(issue, path, report))
        report.error(path, 'other-shape', { found: shown(issue.input), expected: issue.expected ?? '' });
  }
}

function wrongType(issue: v.BaseIssue<unknown>, path: Path, report: Report, expected: FoundType): void {
  report.error(path, 'wrong-type', { expected, found: foundType(issue.input) });
}

/** valibot names only the first unknown key of an object: here all of them are. */
function reportObject(
  schema: v.GenericSchema,
  root: unknown,
  issue: v.BaseIssue<unknown>,
  path: Path,
  report: Report,
  seen: Set<unknown>,
): void {
  const last = issue.path?.at(-1);
  if (last === undefined || last.origin !== 'key') return wrongType(issue, path, report, 'object');
  const holder = path.slice(0, -1);
  if (Array.isArray(last.input)) {
    if (!seen.has(last.input)) report.error(holder, 'wrong-type', { expected: 'object', found: 'list' });
    seen.add(last.input);
    return;
  }
  const object = last.input as Record<string, unknown>;
  const known = knownKeys(schemaAt(schema, root, holder));
  if (issue.expected !== 'never') {
    report.error(holder, 'missing-key', { key: String(last.key) });
    return;
  }
  const free = known.filter((key) => !Object.hasOwn(object, key));
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    const suggestion = report.full ? undefined : nearest(key, free);
    report.error(
      [...holder, key],
      'unknown-key',
      { key: key.slice(0, 80), ...(suggestion && { suggestion }), known: free.join(', ') },
      'key',
    );
  }
}

function reportChoice(
  schema: v.GenericSchema,
  root: unknown,
  issue: v.BaseIssue<unknown>,
  path: Path,
  report: Report,
): void {
  const last = issue.path?.at(-1);
  const holder = path.slice(0, -1);
  const object = last?.input;
  if (issue.type === 'variant') {
    if (issue.expected === 'Object') return wrongType(issue, path, report, 'object');
    if (Array.isArray(object)) return report.error(holder, 'wrong-type', { expected: 'object', found: 'list' });
    if (typeof object === 'object' && object !== null && !Object.hasOwn(object, String(last?.key))) {
      return report.error(holder, 'missing-key', { key: String(last?.key) });
    }
  }
  const allowed =
    issue.type === 'variant'
      ? choices(schemaAt(schema, root, holder), String(last?.key))
      : choices(schemaAt(schema, root, path));
  if (path.join() === 'format' && typeof issue.input === 'number')
    return report.error(path, 'newer-format', { found: String(issue.input) });
  const suggestion = report.full ? undefined : suggest(issue.input, allowed);
  report.error(path, 'not-one-of', {
    found: shown(issue.input),
    expected: allowed.map((each) => JSON.stringify(each)).join(', '),
    ...(suggestion !== undefined && { suggestion }),
  });
}

function suggest(found: unknown, allowed: readonly (string | number | boolean)[]): string | undefined {
  if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') return undefined;
  const written = String(found);
  const same = allowed.find((each) => typeof each !== typeof found && String(each) === written);
  if (same !== undefined) return JSON.stringify(same);
  const near = nearest(
    written,
    allowed.filter((each) => typeof each === 'string'),
  );
  return near === undefined ? undefined : JSON.stringify(near);
}

function reportSize(issue: v.BaseIssue<unknown>, path: Path, report: Report): void {
  const bound = issue.requirement as number;
  const { input } = issue;
  if (issue.type === 'min_value')
    return report.error(path, 'number-too-small', { found: input as number, least: bound });
  if (issue.type === 'max_value')
    return report.error(path, 'number-too-large', { found: input as number, most: bound });
  const found = (input as string | unknown[]).length;
  if (issue.type === 'max_length')
    return report.error(path, typeof input === 'string' ? 'text-too-long' : 'list-too-long', { found, most: bound });
  if (typeof input === 'string') return report.error(path, 'empty-text', {});
  report.error(path, 'list-too-short', { found, least: bound });
}
