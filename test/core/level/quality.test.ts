/** Rules of quality: for each, a level that breaks it and one that just keeps it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item, ItemOf } from '../../../src/core/items/item.ts';
import type { Catalogue } from '../../../src/core/level/catalogue.ts';
import type { Fact } from '../../../src/core/level/fact.ts';
import type { Level } from '../../../src/core/level/level.ts';
import type { ProblemCode } from '../../../src/core/level/problem.ts';
import { readLevel } from '../../../src/core/level/read.ts';
import { leastAlike, nearPairs } from '../../../src/core/level/style/near-pairs.ts';
import { problemLine } from '../../../src/words/en/problem-line.ts';
import { asText, goodLevel } from './good-level.ts';

const note = 'This game teaches; it does not diagnose.';
const itemOf = <K extends Item['kind']>(level: Level, kind: K) =>
  level.items.find((item) => item.kind === kind) as ItemOf<K>;

/** Words that no other text here has. */
const made = (n: number) =>
  ['zor', 'bax', 'mip', 'tud', 'ken'].map(
    (start) => `${start}${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`,
  );
const own = (n: number) => `What does ${made(n).join(' ')} do?`;

/** A single choice that no rule minds, with words of its own. */
function choice(n: number, more: Partial<ItemOf<'single-choice'>> = {}): ItemOf<'single-choice'> {
  return {
    id: `choice-${n}`,
    kind: 'single-choice',
    concept: 'first-concept',
    difficulty: ((n % 3) + 1) as 1 | 2 | 3,
    tone: 'everyday',
    sources: ['my-source'],
    prompt: own(n),
    options: [{ text: 'It goes up' }, { text: 'It goes on', key: true }, { text: 'It goes in' }],
    explanation: 'It does so because something drives it, and that something is never at rest in life.',
    ...more,
  };
}

const choices = (count: number, more: (n: number) => Partial<ItemOf<'single-choice'>> = () => ({})) =>
  Array.from({ length: count }, (_, n) => choice(n, more(n)));
const withItems = (items: readonly Item[]): Level => ({
  ...goodLevel(),
  cases: [],
  items: [...items, itemOf(goodLevel(), 'hotspot')],
});

function codesOf(level: Level, catalogue?: Catalogue): ProblemCode[] {
  return readLevel('level.json', asText(level), catalogue).problems.map(({ code }) => code);
}

const fact = (id: string, topic: string): [string, Fact] => [
  id,
  {
    id,
    topic,
    claim: 'A claim.',
    founding: false,
    certainty: 'established',
    scorable: true,
    sources: ['my-source', 'other'],
  },
];
const catalogue: Catalogue = {
  facts: new Map([fact('cells', 'nervous-system'), fact('sign', 'red-flags')]),
  sources: new Map([
    ['other', { id: 'other', title: 'Another source' }],
    ['stray', { id: 'stray', title: 'A source of other facts' }],
  ]),
  figures: new Map(),
  misconceptions: new Set(['mis-01']),
};
const withFacts = (level: Level): Level => ({
  ...level,
  items: level.items.map((item) => ({ ...item, facts: item.facts ?? ['cells'] })),
});

type Change = (level: Level) => void;
/** What breaks the rule, what just keeps it, the code, where, and some of the values. */
type Case = [name: string, bad: Level | Change, good: Level | Change, code: ProblemCode, path: string, values: object];

const changed = (change: Level | Change): Level => {
  if (typeof change !== 'function') return change;
  const level = goodLevel();
  change(level);
  return level;
};
const first =
  (change: (item: ItemOf<'single-choice'>) => void): Change =>
  (level) =>
    change(itemOf(level, 'single-choice'));
const options = (...texts: string[]): Change =>
  first((item) => item.options.forEach((option, i) => (option.text = texts[i]!)));
const explanation = (text: string): Change => first((item) => (item.explanation = text));

describe('levels are told', () => {
  test.each<Case>([
    [
      'where the key stands mostly first, among items that keep their order',
      withItems(
        choices(6, (n) => ({
          keepOrder: true,
          options: choice(n)
            .options.toReversed()
            .map((o, i) => ({ text: o.text, ...(i === 0 && { key: true }) })),
        })),
      ),
      withItems(
        choices(6, () => ({
          options: [{ text: 'It goes up', key: true }, { text: 'It goes on' }, { text: 'It goes in' }],
        })),
      ),
      'key-place-uneven',
      'items',
      { place: 'first', found: 6, count: 6 },
    ],
    [
      'where the key is mostly between the others',
      withItems(choices(5, () => ({ keepOrder: true }))),
      withItems(choices(3, () => ({ keepOrder: true }))),
      'key-place-uneven',
      'items',
      { place: 'between', count: 5 },
    ],
    [
      'where the key is the longest option too often',
      withItems(
        choices(6, (n) =>
          n < 3
            ? { options: [{ text: 'It goes up' }, { text: 'It goes away', key: true }, { text: 'It goes in' }] }
            : { options: [{ text: 'It goes upward' }, { text: 'It goes on', key: true }, { text: 'It goes in' }] },
        ),
      ),
      withItems(
        choices(6, (n) =>
          n < 2
            ? { options: [{ text: 'It goes up' }, { text: 'It goes away', key: true }, { text: 'It goes in' }] }
            : { options: [{ text: 'It goes upward' }, { text: 'It goes on', key: true }, { text: 'It goes in' }] },
        ),
      ),
      'key-longest-often',
      'items',
      { found: 3, count: 6, expected: 2, items: 'choice-0, choice-1, choice-2' },
    ],
    [
      'whose middle prompt is hard',
      withItems(
        choices(5, (n) => ({
          prompt: `Ordinary ${made(n).join(' ')} ${made(n + 30).join(' ')} contains what activity?`,
        })),
      ),
      withItems(choices(5)),
      'prompts-hard',
      'items',
      { most: 8 },
    ],
    [
      'without a hard item',
      withItems(choices(12, (n) => ({ difficulty: n < 6 ? 1 : 2 }))),
      withItems(choices(12)),
      'difficulty-uneven',
      'items',
      { difficulty: 3, found: 0, least: 2 },
    ],
    [
      'with more that is grave than calm can balance',
      withItems(choices(12, (n) => ({ tone: n < 9 ? 'rare' : 'reassure' }))),
      withItems(choices(12, (n) => ({ tone: n < 8 ? 'rare' : 'reassure' }))),
      'tone-grave',
      'items',
      { calm: 4, least: 5 },
    ],
    [
      'with grave items and none that reassures',
      withItems(choices(12, (n) => ({ tone: n < 3 ? 'rare' : 'everyday' }))),
      withItems(choices(12, (n) => ({ tone: n < 3 ? 'rare' : n === 3 ? 'reassure' : 'everyday' }))),
      'tone-unreassuring',
      'items',
      { grave: 3 },
    ],
  ])('%s', (...row) => check(...row));
});

describe('items are told', () => {
  test.each<Case>([
    [
      'one option far longer',
      options('Now', 'It happens', 'It happens one day, but not today'),
      options('It happens', 'It will happen', 'It happens some day'),
      'options-uneven',
      'items.0.options',
      { shortest: 3, longest: 33 },
    ],
    [
      'right options that are longer than the others',
      (level) =>
        itemOf(level, 'multiple-response').options.forEach(
          (o, i) => (o.text = o.key ? `A right option that goes on and on ${i}` : `Wrong ${i}`),
        ),
      (level) =>
        itemOf(level, 'multiple-response').options.forEach(
          (o, i) => (o.text = o.key ? `A right one ${i}` : `A wrong one ${i}`),
        ),
      'keys-uneven',
      'items.1.options',
      { others: 7 },
    ],
    [
      'one option that ends in a stop',
      options('It goes up.', 'It goes on', 'It goes in'),
      options('It goes up.', 'It goes on.', 'It goes in.'),
      'option-form',
      'items.0.options.0.text',
      { form: 'stop', alone: true },
    ],
    [
      'one option without a capital',
      options('It goes up', 'It goes on', 'it goes in'),
      options('pH falls', 'It goes on', 'Ca^2+^ goes in'),
      'option-form',
      'items.0.options.2.text',
      { form: 'capital', alone: false },
    ],
    [
      'one option that begins with a number',
      options('Half a second', '2 seconds long', 'Some minutes'),
      options('Half a second', 'Two seconds', 'Some minutes'),
      'option-form',
      'items.0.options.1.text',
      { form: 'number' },
    ],
    [
      'a hard prompt',
      first((item) => (item.prompt = 'Which neurophysiological abnormality characterizes fasciculation?')),
      first((item) => (item.prompt = 'Fasciculation?')),
      'prompt-hard',
      'items.0.prompt',
      { most: 9 },
    ],
    [
      'an explanation without a reason',
      explanation('The signal goes up. The signal goes up to the end of the line and stops there.'),
      explanation('The signal goes up, because the line is open. It goes to the end and stops there.'),
      'explanation-no-why',
      'items.0.explanation',
      {},
    ],
    [
      'an explanation that names no wrong answer',
      (level) =>
        Object.assign(itemOf(level, 'hotspot'), {
          explanation: 'The square has four corners and four sides of equal length on this page.',
        }),
      (level) =>
        Object.assign(itemOf(level, 'hotspot'), {
          explanation: 'The square has four corners and four sides. The circle is round all over.',
        }),
      'explanation-no-why',
      'items.8.explanation',
      {},
    ],
    [
      'a word of the prompt in another form, in a key of several',
      (level) =>
        Object.assign(itemOf(level, 'multiple-response'), {
          prompt: 'How do nerves answer? Choose two.',
          options: [
            { text: 'One answers late', key: true },
            { text: 'Some go on', key: true },
            { text: 'Some go off' },
          ],
        }),
      (level) =>
        Object.assign(itemOf(level, 'multiple-response'), {
          prompt: 'How do nerves answer? Choose two.',
          options: [
            { text: 'One answers late', key: true },
            { text: 'Some go on', key: true },
            { text: 'None answers' },
          ],
        }),
      'prompt-word-in-key',
      'items.1.options.0.text',
      { word: 'answers' },
    ],
    [
      'consequences that differ in capitals alone',
      first((item) =>
        item.options.forEach(
          (o, i) =>
            (o.consequence = [
              'The fiber answers less and less until it stops.',
              'the fiber answers less and less until it stops. ',
              'The muscle stays as it was through all of this.',
            ][i]),
        ),
      ),
      first((item) =>
        item.options.forEach(
          (o, i) =>
            (o.consequence = [
              'The fiber answers less and less until it stops.',
              'The fiber answers more and more until it tires.',
              'The muscle stays as it was through all of this.',
            ][i]),
        ),
      ),
      'same-consequence',
      'items.0.options.1.consequence',
      {},
    ],
    [
      'consequences of seven words',
      first((item) => item.options.forEach((o, i) => (o.consequence = `The fiber answers ${i} times, then stops.`))),
      first((item) =>
        item.options.forEach((o, i) => (o.consequence = `The fiber answers ${i} times, and then it stops.`)),
      ),
      'consequence-length',
      'items.0.options.0.consequence',
      { words: 7, least: 8, most: 20 },
    ],
    [
      'a part named in the alt text',
      (level) => (level.figures![0]!.alt = 'Two shapes, among them squares.'),
      (level) => (level.figures![0]!.alt = 'Two shapes, a circular one and a squared one.'),
      'alt-names-part',
      'figures.0.alt',
      { part: 'right-square', name: 'Square' },
    ],
    [
      'a part whose other name is told',
      (level) =>
        Object.assign(level.figures![0]!.parts[0]!, {
          name: 'Cell body (soma)',
          description: 'The round soma on the left.',
        }),
      (level) =>
        Object.assign(level.figures![0]!.parts[0]!, {
          name: 'Cell body (soma)',
          description: 'The round middle; somatic is another word.',
        }),
      'part-names-itself',
      'figures.0.parts.0.description',
      { part: 'left-circle' },
    ],
  ])('%s', (...row) => check(...row));
});

describe('prompts that ask nearly the same', () => {
  const twin = (prompt: string, key = 'The spinal cord') =>
    choice(90, { prompt, options: [{ text: 'The long bone' }, { text: key, key: true }, { text: 'The big gland' }] });
  const original = choice(91, {
    prompt: 'Which part joins the brain to all the nerves of the legs?',
    options: twin('').options,
  });
  const pair = (other: Item) => withItems([original, ...choices(3), other]);

  test.each<Case>([
    [
      'in other order and with other small words',
      pair(twin('The brain is joined to the nerves of the legs by which part?')),
      pair(twin('Where does a reflex of the knee turn around?')),
      'near-duplicate',
      'items.4.prompt',
      { other: 'choice-91', alike: 100 },
    ],
    [
      'with another key',
      pair(twin('Which part joins the brain to all the nerves of the legs?', 'The old nerve')),
      pair(twin('Which part keeps the eyes of a cat open at night?', 'The old nerve')),
      'near-duplicate',
      'items.4.prompt',
      { other: 'choice-91' },
    ],
  ])('%s', (...row) => check(...row));

  test('but not two short questions on different cases, or two different ones on one case', () => {
    const story = (id: string, words: string[]) => ({
      id,
      text: `A person of a certain age, on a day like any other, meets ${words.join(' ')} at home and wonders.`,
    });
    const asks = (n: number, of: string, prompt: string) => ({ ...choice(n), case: of, prompt });
    const level = withItems([
      asks(0, 'case-a', 'What is the best step?'),
      asks(1, 'case-b', 'What is the best step?'),
      asks(2, 'case-b', 'Which muscle moves there?'),
      ...choices(2).map((item, n) => ({ ...item, id: `more-${n}` })),
    ]);
    level.cases = [story('case-a', [1, 2, 3].flatMap(made)), story('case-b', [4, 5, 6].flatMap(made))];
    expect(codesOf(level)).not.toContain('near-duplicate');
    level.items[2]!.prompt = 'Which step is best?';
    expect(codesOf(level)).toContain('near-duplicate');
  });

  const text = fc.uniqueArray(fc.integer({ min: 0, max: 14 }).map(String), { minLength: 1, maxLength: 8 });
  const jaccard = (a: readonly string[], b: readonly string[]) => {
    const common = a.filter((word) => b.includes(word)).length;
    return common / (a.length + b.length - common);
  };

  test('are all found, and nothing else, as by comparing each with each', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const found = nearPairs(texts);
        for (const { index, earlier, alike } of found) {
          expect(earlier).toBeLessThan(index);
          expect(alike).toBeCloseTo(jaccard(texts[index]!, texts[earlier]!));
          expect(alike).toBeGreaterThanOrEqual(leastAlike);
        }
        const told = new Set(found.map(({ index }) => index));
        const kept = texts.map((_, index) => index).filter((index) => !told.has(index));
        for (const index of kept) {
          for (const other of kept.filter((each) => each < index))
            expect(jaccard(texts[index]!, texts[other]!)).toBeLessThan(leastAlike);
        }
      }),
    );
  });

  test('are found among thousands of texts made to be slow to compare', () => {
    const common = Array.from({ length: 12 }, (_, i) => `common-${i}`);
    const texts = Array.from({ length: 10_000 }, (_, n) => [
      ...common,
      ...Array.from({ length: 9 }, (__, i) => `${n}-${i}`),
    ]);
    const start = performance.now();
    expect(nearPairs([...texts, texts[0]!])).toEqual([{ index: 10_000, earlier: 0, alike: 1 }]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('with a file of facts', () => {
  const spoken = (tone: Item['tone'], text: string, facts = ['sign']) =>
    withFacts(changed(first((item) => Object.assign(item, { tone, explanation: text, facts, case: undefined }))));
  const calm = 'Most twitches are harmless, because healthy nerves misfire at times.';
  const action = 'Rest and wait; see a doctor if it lasts.';

  test.each<Case>([
    [
      'a health item without the note',
      spoken('reassure', `${calm} ${action} (My source)`),
      spoken('reassure', `${calm} ${action} ${note} (My source)`),
      'no-diagnosis-note',
      'items.0.explanation',
      { note },
    ],
    [
      'a note that does not stand at the end',
      spoken('rare', `${note} ${calm} ${action}`),
      spoken('rare', `${calm} ${action} ${note}`),
      'no-diagnosis-note',
      'items.0.explanation',
      {},
    ],
    [
      'a health item without anything safe to do',
      spoken('rare', `${calm} Nobody knows more. ${note}`),
      spoken('rare', `${calm} ${action} ${note}`),
      'no-safe-action',
      'items.0.explanation',
      {},
    ],
    [
      'an emergency, whatever its topic',
      spoken('emergency', `${calm} Call the emergency number.`, ['cells']),
      spoken('everyday', `${calm} Call somebody, if you like.`),
      'no-diagnosis-note',
      'items.0.explanation',
      {},
    ],
    [
      'what is rare in history or in cells needs no note',
      spoken('rare', calm, ['sign']),
      spoken('rare', calm, ['cells']),
      'no-diagnosis-note',
      'items.0.explanation',
      {},
    ],
    [
      'a source that none of the facts has',
      withFacts(changed(first((item) => (item.sources = ['my-source', 'stray'])))),
      withFacts(changed(first((item) => (item.sources = ['other', 'my-source'])))),
      'source-not-of-facts',
      'items.0.sources.1',
      { id: 'stray' },
    ],
    [
      'misconceptions shown as false statements',
      withFacts(withItems(myths(2))),
      withFacts(withItems(myths(1))),
      'myths-as-false',
      'items.1.misconception',
      { shown: 2, used: 3 },
    ],
  ])('%s', (...row) => check(...row));

  function myths(bare: number): Item[] {
    const statement = (n: number): Item => {
      const { options: _, ...rest } = choice(n);
      return { ...rest, kind: 'true-false', key: n >= bare, misconception: 'mis-01' };
    };
    return [statement(0), statement(1), statement(2)];
  }

  test('a misconception that is not there is refused', () => {
    const level = withFacts(changed(first((item) => (item.misconception = 'mis-1'))));
    const read = readLevel('level.json', asText(level), catalogue);
    expect(read.ok).toBe(false);
    expect(read.problems[0]).toMatchObject({
      code: 'missing-link',
      values: { target: 'misconception', suggestion: 'mis-01' },
    });
    expect(readLevel('own.json', asText(level)).ok).toBe(true);
  });
});

test('an author’s own level is never refused for its quality', () => {
  const level = withItems(choices(14, () => ({ tone: 'rare', difficulty: 1, prompt: 'Why?', explanation: 'So.' })));
  const read = readLevel('own.json', asText(level));
  expect(read.ok).toBe(true);
  expect(read.problems.length).toBeGreaterThan(10);
  for (const problem of read.problems) {
    expect(problem.severity).toBe('warning');
    expect(problemLine(problem)).toMatch(/^own\.json:\d+:\d+ [\w[\].]+ — \S.*[.?]$/);
  }
});

function check(...[, bad, good, code, path, values]: Case): void {
  const text = asText(changed(bad));
  const read = readLevel('level.json', text, catalogue);
  const problem = read.problems.find((each) => each.code === code);
  expect(problem, read.problems.map(({ code: each }) => each).join(' ')).toMatchObject({ severity: 'warning', values });
  expect(problem!.path.join('.')).toBe(path);
  expect(problem!.line).toBeGreaterThan(1);
  expect(problemLine(problem!)).toMatch(/^level\.json:\d+:\d+ [\w[\].]+ — \S.*[.?]$/);
  expect(problemLine(problem!)).not.toMatch(/undefined|\[object|NaN/);
  expect(read.ok).toBe(true);
  const kept = readLevel('level.json', asText(changed(good)), catalogue);
  expect(kept.problems.filter((each) => each.severity === 'error')).toEqual([]);
  expect(kept.problems.map((each) => each.code)).not.toContain(code);
}
