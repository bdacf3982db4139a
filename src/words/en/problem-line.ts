import { problems } from './problems.ts';

/** A problem as the core reports it. */
export interface SaidProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly path: readonly (string | number)[];
  readonly code: keyof typeof problems;
  readonly values: object;
}

/** The sentence that says what is wrong and how to mend it. */
export function problemSentence({ code, values }: SaidProblem): string {
  return (problems[code] as (values: object) => string)(values);
}

/** A problem in one line: `file:line:column path — sentence`, so that editors and terminals can lead to the place. */
export function problemLine(problem: SaidProblem): string {
  const { file, line, column, path } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place}${path.length > 0 ? ` ${pathText(path)}` : ''} — ${problemSentence(problem)}`;
}

/** A path as people write it: `items[3].options[0].text`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
