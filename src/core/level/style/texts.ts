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
  const notes = new Set<string>();
  const played = new Set<string>();
  const once = (known: Set<string>, what: string, place: Path): void => {
    if (known.has(what)) report.warn(place, 'same-consequence', {});
    known.add(what);
  };
  for (const { note, steps } of consequences(item, path)) {
    if (note) {
      const count = words(note.value).length;
      if (count < leastConsequence || count > mostConsequence)
        report.warn(note.place, 'consequence-length', { words: count, least: leastConsequence, most: mostConsequence });
      once(notes, told(note.value), note.place);
    }
    if (steps) once(played, JSON.stringify(steps.value), steps.place);
  }
}

/** A value of a level file, and where it stands. */
interface Placed<T> {
  readonly value: T;
  readonly place: Path;
}

const placed = <T>(value: T | undefined, place: Path): Placed<T> | undefined =>
  value === undefined ? undefined : { value, place };

/** What would follow from each answer, in words and in steps. */
function consequences(item: Item, path: Path): { note?: Placed<string>; steps?: Placed<Shown> }[] {
  if (item.kind === 'true-false')
    return (['true', 'false'] as const).map((key) => ({
      note: placed(item.consequences?.[key], [...path, 'consequences', key]),
      steps: placed(item.shows?.[key], [...path, 'shows', key]),
    }));
  if (item.kind !== 'single-choice' && item.kind !== 'multiple-response') return [];
  return item.options.map((option, index) => ({
    note: placed(option.consequence, [...path, 'options', index, 'consequence']),
    steps: placed(option.shows, [...path, 'options', index, 'shows']),
  }));
}
