/** Style of a whole level: warnings only. */
import type { Level } from '../level.ts';
import type { Report } from '../report.ts';
import { checkChoices } from './choices.ts';
import { makeGrader, words } from './prose.ts';
import { checkTexts } from './texts.ts';

const leastCase = 15;
const mostCase = 60;
/** From this many true-false items on, each answer should have its share. */
const countedFrom = 4;
const leastShare = 0.25;

/** `withFacts`: there is a facts file. A level that names facts at all should name them for every item. */
export function checkStyle(level: Level, withFacts: boolean, report: Report): void {
  if (withFacts) checkFacts(level, report);
  checkBalance(level, report);
  // The rules on words know English only.
  if (level.language !== undefined && !level.language.startsWith('en')) return;
  const gradeOf = makeGrader(glossaryOf(level));
  for (const [index, item] of level.items.entries()) {
    const path = ['items', index];
    checkTexts(item, path, gradeOf, report);
    if (item.kind === 'single-choice' || item.kind === 'multiple-response') checkChoices(item, path, report);
  }
  for (const [index, { text }] of (level.cases ?? []).entries()) {
    const count = words(text).length;
    if (count < leastCase || count > mostCase)
      report.warn(['cases', index, 'text'], 'case-length', { words: count, least: leastCase, most: mostCase });
  }
}

/** Terms that the level itself teaches. */
function glossaryOf(level: Level): Set<string> {
  const terms = [
    ...level.concepts.map(({ name }) => name),
    ...(level.figures ?? []).flatMap(({ parts }) => parts.map(({ name }) => name)),
    ...level.items.flatMap((item) =>
      item.kind === 'cloze' ? item.answers : item.kind === 'categorise' ? item.bins.map(({ name }) => name) : [],
    ),
  ];
  return new Set(
    terms.flatMap((term) => words(term).flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`])),
  );
}

function checkFacts(level: Level, report: Report): void {
  if (level.items.every((item) => !item.facts?.length)) return;
  for (const [index, item] of level.items.entries()) {
    if (!item.facts?.length) report.warn(['items', index], 'no-facts', {});
  }
}

function checkBalance(level: Level, report: Report): void {
  const answers = level.items.flatMap((item) => (item.kind === 'true-false' ? [item.key] : []));
  const trues = answers.filter(Boolean).length;
  const share = trues / answers.length;
  if (answers.length >= countedFrom && (share < leastShare || share > 1 - leastShare)) {
    report.warn(['items'], 'true-false-balance', { true: trues, count: answers.length });
  }
}
