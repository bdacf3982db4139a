import type { Path, Problem, ProblemSentences } from './problem.ts';

/** The sentence that says what is wrong and how to mend it. */
export function problemSentence(problem: Problem, sentences: ProblemSentences): string {
  const sentence = sentences[problem.code] as (values: Problem['values']) => string;
  return sentence(problem.values);
}

/** A problem in one line: `file:line:column path — sentence`, as editors and terminals make it clickable. */
export function problemLine(problem: Problem, sentences: ProblemSentences): string {
  const { file, line, column, path } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place}${path.length > 0 ? ` ${pathText(path)}` : ''} — ${problemSentence(problem, sentences)}`;
}

/** A path as people write it: `items[3].options[0].text`. */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
