/** Style of what an item says: length, plain words, safety. */
import type { Item } from '../../items/item.ts';
import type { Shown } from '../../items/shown.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';
import { told } from '../rules/same.ts';
import { type Prose, readProse, words } from './prose.ts';

const leastExplanation = 12;
const mostExplanation = 90;
const mostSentence = 25;
const mostGrade = 9;
/** A shorter text has no reading grade worth the name. */
const leastGraded = 20;
const leastConsequence = 8;
const mostConsequence = 20;
const fear = /\b(?:deadly|doomed|sufferers?|victims?|terminal|incurable|horrible|terrifying|suffer(?:s|ing)? from)\b/i;
const call = /\b(?:call|dial|phone|emergency (?:number|services?))\b/i;

export function checkTexts(item: Item, path: Path, gradeOf: (texts: readonly Prose[]) => number, report: Report): void {
  const prompt = readProse(item.prompt.replace(/_{2,}/g, 'gap'));
  const explanation = readProse(item.explanation);
  const count = explanation.words.length;
  const place = [...path, 'explanation'];
  if (count < leastExplanation) report.warn(place, 'explanation-short', { words: count, least: leastExplanation });
  if (count > mostExplanation) report.warn(place, 'explanation-long', { words: count, most: mostExplanation });
  checkText(item.prompt, prompt, [...path, 'prompt'], report);
  checkText(item.explanation, explanation, place, report);
  const grade = prompt.words.length + count < leastGraded ? 0 : gradeOf([prompt, explanation]);
  if (grade > mostGrade) report.warn(place, 'hard-to-read', { grade: Math.round(grade * 10) / 10, most: mostGrade });
  if (item.tone === 'emergency' && !call.test(item.explanation)) report.warn(place, 'no-call', {});
  checkConsequences(item, path, report);
}

function checkText(text: string, prose: Prose, path: Path, report: Report): void {
  const scary = fear.exec(text)?.[0];
  if (scary !== undefined) report.warn(path, 'fear-word', { word: scary });
  for (const count of prose.sentences) {
    if (count > mostSentence) report.warn(path, 'long-sentence', { words: count, most: mostSentence });
  }
}

function checkConsequences(item: Item, path: Path, report: Report): void {
  const all = consequences(item, path);
  const seen = new Set<string>();
  for (const { text, place } of all) {
    const count = words(text).length;
    if (count < leastConsequence || count > mostConsequence) {
      report.warn(place, 'consequence-length', { words: count, least: leastConsequence, most: mostConsequence });
    }
    if (seen.has(told(text))) report.warn(place, 'same-consequence', {});
    seen.add(told(text));
  }
  const played = new Set<string>();
  for (const { steps, place } of shows(item, path)) {
    const told = JSON.stringify(steps);
    if (played.has(told)) report.warn(place, 'same-consequence', {});
    played.add(told);
  }
}

function shows(item: Item, path: Path): { steps: Shown; place: Path }[] {
  if (item.kind === 'true-false' && item.shows) {
    const { shows: given } = item;
    return (['true', 'false'] as const).map((key) => ({ steps: given[key], place: [...path, 'shows', key] }));
  }
  if (item.kind !== 'single-choice' && item.kind !== 'multiple-response') return [];
  return item.options.flatMap(({ shows: steps }, index) =>
    steps === undefined ? [] : [{ steps, place: [...path, 'options', index, 'shows'] }],
  );
}

function consequences(item: Item, path: Path): { text: string; place: Path }[] {
  if (item.kind === 'true-false' && item.consequences) {
    const { consequences: given } = item;
    return (['true', 'false'] as const).map((key) => ({ text: given[key], place: [...path, 'consequences', key] }));
  }
  if (item.kind !== 'single-choice' && item.kind !== 'multiple-response') return [];
  return item.options.flatMap(({ consequence: text }, index) =>
    text === undefined ? [] : [{ text, place: [...path, 'options', index, 'consequence'] }],
  );
}
