/** Style of options: nothing but knowledge tells the key (after Haladyna, Downing, Rodriguez 2002, and NBME). */
import type { ItemOf } from '../../items/item.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';
import { words } from './prose.ts';

type Choice = ItemOf<'single-choice'> | ItemOf<'multiple-response'>;

const absolute = /\b(?:always|never|only|all|none|every|impossible)\b/i;
const allOrNone =
  /\b(?:all|none|both|neither) of (?:the above|these|them)\b|\ball answers\b|\bnone is (?:right|true)\b/i;
const howMany = /\b(?:two|three|four|five|six|[2-6]|all that|every|each|which .*\bare)\b/i;
const negative = /\b(?:which|what|who)\b[^.?!]*\b(not|except|never)\b/i;
const stopWords = new Set(
  'about adult after again also another answer because become becomes before below between both called come comes could does during each first follow four from happen have into just know last least like likely make mean means more most muscle muscles must name often once only other people person right same should some such than that their them then there these they thing this those through time under until what when where which while will with without word words would your'.split(
    ' ',
  ),
);
/** A key may be this much longer than the longest distractor before length gives it away. */
const lengthFactor = 1.25;
const lengthSlack = 6;
const stemLength = 5;

export function checkChoices(item: Choice, path: Path, report: Report): void {
  const options = [...path, 'options'];
  const keys = item.options.filter((option) => option.key);
  const distractors = item.options.filter((option) => !option.key);
  for (const [index, { text }] of item.options.entries()) {
    if (allOrNone.test(text)) report.warn([...options, index, 'text'], 'all-or-none', { text });
  }
  checkAbsolutes(item, options, report);
  checkNumbers(item, options, report);
  checkGivenAway(item, options, report);
  if (item.kind === 'multiple-response') {
    if (!howMany.test(item.prompt)) report.warn([...path, 'prompt'], 'say-how-many', {});
    return;
  }
  const denied = negative.exec(item.prompt)?.[1];
  if (denied !== undefined) report.warn([...path, 'prompt'], 'negative-prompt', { word: denied });
  if (item.options.length > 4) report.warn(options, 'many-options', { count: item.options.length });
  const key = keys[0];
  if (!key) return;
  const place = [...options, item.options.indexOf(key), 'text'];
  const next = Math.max(...distractors.map(({ text }) => text.length));
  if (key.text.length > next * lengthFactor && key.text.length > next + lengthSlack) {
    report.warn(place, 'key-longest', { key: key.text.length, next });
  }
}

/** Warns of a word of the prompt, by its stem, that stands in a key and in no distractor. */
function checkGivenAway(item: Choice, path: Path, report: Report): void {
  const asked = new Set(words(item.prompt).map(stem));
  const others = new Set(item.options.flatMap(({ key, text }) => (key ? [] : words(text).map(stem))));
  for (const [index, { key, text }] of item.options.entries()) {
    if (!key) continue;
    const word = words(text).find((each) => {
      const plain = each.toLowerCase();
      return plain.length >= 4 && !stopWords.has(plain) && asked.has(stem(each)) && !others.has(stem(each));
    });
    if (word !== undefined) return report.warn([...path, index, 'text'], 'prompt-word-in-key', { word });
  }
}

/** "Answers" recalls "answer": the first letters tell. */
function stem(word: string): string {
  return word.toLowerCase().slice(0, stemLength);
}

/** "Always" and its like in distractors alone: learners cross those out unread. */
function checkAbsolutes(item: Choice, path: Path, report: Report): void {
  if (item.options.some((option) => option.key && absolute.test(option.text))) return;
  for (const [index, { text }] of item.options.entries()) {
    const word = absolute.exec(text)?.[0];
    if (word !== undefined) report.warn([...path, index, 'text'], 'absolute-word', { word });
  }
}

/** Numbers go up, and keep that order on the screen. */
function checkNumbers(item: Choice, path: Path, report: Report): void {
  const numbers = item.options.map(({ text }) =>
    Number(/^[<>≤≥~ ]*(-?\d+(?:[.,]\d+)?)/.exec(text)?.[1]?.replace(',', '') ?? Number.NaN),
  );
  if (numbers.some(Number.isNaN)) return;
  if (!item.keepOrder || numbers.some((value, index) => index > 0 && value < numbers[index - 1]!))
    report.warn(path, 'numbers-unordered', {});
}
