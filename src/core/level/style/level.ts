/** Style of a whole level: warnings only. */
import type { Catalogue } from '../catalogue.ts';
import type { Level } from '../level.ts';
import type { Report } from '../report.ts';
import { checkChoices } from './choices.ts';
import { checkDifficultySpread } from './difficulty-spread.ts';
import { checkFactSources } from './fact-sources.ts';
import { checkKeyLengths } from './key-lengths.ts';
import { checkKeyPlaces } from './key-places.ts';
import { checkMyths } from './myths.ts';
import { askedIn, nearItems } from './near-prompts.ts';
import { checkOptionForm } from './option-form.ts';
import { checkOptionLengths } from './option-lengths.ts';
import { checkPromptGrades } from './prompt-grades.ts';
import { makeGrader, words } from './prose.ts';
import { checkReason } from './reasons.ts';
import { checkSafeEnd } from './safe-end.ts';
import { checkTexts } from './texts.ts';
import { checkToneSpread } from './tone-spread.ts';

const leastCase = 15;
const mostCase = 60;
/** From this many true-false items on, each answer should have its share. */
const countedFrom = 4;
const leastShare = 0.25;

/**
 * Warns of all that could teach better. With a facts file in the catalogue, a level that names facts at all should name
 * them for every item, and cite their sources.
 */
export function checkStyle(level: Level, catalogue: Catalogue, report: Report): void {
  const { facts } = catalogue;
  if (facts) checkFacts(level, report);
  checkBalance(level, report);
  checkKeyPlaces(level, report);
  checkKeyLengths(level, report);
  checkDifficultySpread(level, report);
  checkToneSpread(level, report);
  checkMyths(level, report);
  for (const [index, item] of level.items.entries()) {
    const path = ['items', index];
    checkFactSources(item, facts, path, report);
    if (item.kind === 'single-choice' || item.kind === 'multiple-response') checkOptionLengths(item, path, report);
  }
  if (isEnglish(level)) checkEnglish(level, catalogue, report);
}

/** Whether the rules on words, which know no other language, may judge the level. */
export function isEnglish({ language }: Level): boolean {
  return language === undefined || /^en(?:-|$)/.test(language);
}

function checkEnglish(level: Level, { facts, figures, terms = new Set() }: Catalogue, report: Report): void {
  const gradeOf = makeGrader(new Set([...glossaryOf(level), ...terms]));
  const figureOf = new Map([...figures, ...(level.figures ?? []).map((each) => [each.id, each] as const)]);
  checkPromptGrades(level, gradeOf, report);
  for (const [index, item] of level.items.entries()) {
    const path = ['items', index];
    checkTexts(item, path, gradeOf, report);
    checkReason(item, figureOf, path, report);
    checkSafeEnd(item, facts, path, report);
    if (item.kind === 'single-choice' || item.kind === 'multiple-response') checkChoices(item, path, report);
    if (item.kind === 'single-choice') checkOptionForm(item, path, report);
  }
  for (const [index, { text }] of (level.cases ?? []).entries()) {
    const count = words(text).length;
    if (count < leastCase || count > mostCase)
      report.warn(['cases', index, 'text'], 'case-length', { words: count, least: leastCase, most: mostCase });
  }
  for (const { index, earlier, alike } of nearItems(askedIn(level))) {
    const other = level.items[earlier]!;
    report.warn(['items', index, 'prompt'], 'near-duplicate', {
      other: other.id,
      line: report.line(['items', earlier, 'prompt']),
      prompt: other.prompt,
      alike: Math.round(alike * 100),
    });
  }
}

/** Terms that the level itself teaches. */
function glossaryOf(level: Level): Set<string> {
  const terms = [
    ...level.concepts.map(({ name }) => name),
    // First looks set the terms they introduce in bold or italics.
    ...level.concepts.flatMap(({ firstLook }) => firstLook.text.match(/\*{1,2}[^*]+\*{1,2}/g) ?? []),
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
