/** How hard the prompts are to read: each by itself, and the middle one of the level. */
import type { Level } from '../level.ts';
import type { Report } from '../report.ts';
import { type Prose, readProse } from './prose.ts';

const mostGrade = 9;
const mostMedian = 8;
/** A shorter prompt has no grade worth the name: one long word would decide it. */
const leastWords = 5;
const countedFrom = 4;

export function checkPromptGrades(
  { items }: Level,
  gradeOf: (texts: readonly Prose[]) => number,
  report: Report,
): void {
  const grades = items.map(({ prompt }) => {
    const prose = readProse(prompt.replace(/_{2,}/g, 'gap'));
    return prose.words.length < leastWords ? 0 : gradeOf([prose]);
  });
  for (const [index, grade] of grades.entries()) {
    if (grade > mostGrade)
      report.warn(['items', index, 'prompt'], 'prompt-hard', { grade: rounded(grade), most: mostGrade });
  }
  const median = medianOf(grades);
  if (items.length >= countedFrom && median > mostMedian)
    report.warn(['items'], 'prompts-hard', { median: rounded(median), most: mostMedian });
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function rounded(grade: number): number {
  return Math.round(grade * 10) / 10;
}
