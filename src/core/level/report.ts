/** Collects the problems of one file and gives each its place. */
import { placesIn } from './json/lines.ts';
import { type ParsedJson, parseJson } from './json/parse.ts';
import type { Path, Problem, ProblemCode, ProblemValues } from './problem.ts';

export interface Report {
  error<C extends ProblemCode>(path: Path, code: C, values: ProblemValues[C], at?: 'value' | 'key'): void;
  warn<C extends ProblemCode>(path: Path, code: C, values: ProblemValues[C], at?: 'value' | 'key'): void;
  /** 1-based line of the value at a path. */
  line(path: Path): number;
  /** True once there are so many errors that more are only counted. */
  readonly full: boolean;
  readonly failed: boolean;
  /** Errors first, each kind in the order of the text. */
  problems(): Problem[];
}

/** More problems of one severity than this are counted, not listed. */
export const mostListed = 200;

/** A report on `file`; faults of the text itself are errors from the start. */
export function makeReport(file: string, text: string, json: ParsedJson): Report {
  const place = placesIn(text);
  const lists = { error: [] as Problem[], warning: [] as Problem[] };
  const left = { error: 0, warning: 0 };

  const add = (severity: 'error' | 'warning', offset: number, path: Path, code: ProblemCode, values: object): void => {
    if (lists[severity].length >= mostListed) left[severity]++;
    else lists[severity].push({ file, ...place(offset), path, severity, code, values } as Problem);
  };
  const rest = (severity: 'error' | 'warning'): Problem[] =>
    left[severity] === 0
      ? []
      : [{ file, path: [], severity, code: 'more-problems', values: { count: left[severity] } }];

  for (const { offset, path, code, values } of json.faults) add('error', offset, path, code, values);
  return {
    error: (path, code, values, at) => add('error', json.places.offset(path, at), path, code, values),
    warn: (path, code, values, at) => add('warning', json.places.offset(path, at), path, code, values),
    line: (path) => place(json.places.offset(path)).line,
    get full() {
      return left.error > 0;
    },
    get failed() {
      return lists.error.length > 0;
    },
    problems: () =>
      (['error', 'warning'] as const).flatMap((severity) => [...lists[severity].sort(byPlace), ...rest(severity)]),
  };
}

/** A report on a text that was read before, for what only shows beside others. */
export function reportOn(file: string, text: string): Report {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return makeReport(file, plain, parseJson(plain));
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
