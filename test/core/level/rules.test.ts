import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/core/level/catalogue.ts';
import type { Fact } from '../../../src/core/level/fact.ts';
import type { ProblemCode } from '../../../src/core/level/problem.ts';
import { readLevel } from '../../../src/core/level/read.ts';
import { asText, goodLevel } from './good-level.ts';

type Spoilt = ReturnType<typeof goodLevel>;
/** Items of the good level, by kind. */
// eslint-disable-next-line typescript/no-explicit-any -- tests spoil them in ways their types forbid
const itemOf = (level: Spoilt, kind: string): any => level.items.find((item) => item.kind === kind);
const indexOf = (kind: string): number => goodLevel().items.findIndex((item) => item.kind === kind);

function read(spoil: (level: Spoilt) => void, catalogue?: Catalogue) {
  const level = goodLevel();
  spoil(level);
  return readLevel('level.json', asText(level), catalogue);
}

/** What is wrong, the path (with the item's kind in place of its index), and what is refused or only warned of. */
type Case = [name: string, spoil: (level: Spoilt) => void, code: ProblemCode, path: string, values: object];

describe('refused', () => {
  test.each<Case>([
    [
      'an unknown kind',
      (l) => void (itemOf(l, 'cloze').kind = 'clozed'),
      'not-one-of',
      'items.cloze.kind',
      { suggestion: '"cloze"' },
    ],
    [
      'an unknown tone',
      (l) => void (l.items[0]!['tone' as never] = 'everday' as never),
      'not-one-of',
      'items.0.tone',
      { suggestion: '"everyday"' },
    ],
    [
      'a number in quotes',
      (l) => void (itemOf(l, 'cloze').difficulty = '2'),
      'not-one-of',
      'items.cloze.difficulty',
      { suggestion: '2' },
    ],
    ['a newer format', (l) => void (l.format = 2 as 1), 'newer-format', 'format', { found: '2' }],
    ['an id with capitals', (l) => void (l.id = 'My Level'), 'bad-id', 'id', { suggestion: 'my-level' }],
    [
      'an unknown concept',
      (l) => void (itemOf(l, 'cloze').concept = 'frist-concept'),
      'missing-link',
      'items.cloze.concept',
      { target: 'concept', suggestion: 'first-concept' },
    ],
    [
      'an unknown case',
      (l) => void (itemOf(l, 'cloze').case = 'exampel-case'),
      'missing-link',
      'items.cloze.case',
      { target: 'case', suggestion: 'example-case' },
    ],
    [
      'an unknown source',
      (l) => void (itemOf(l, 'cloze').sources = ['my-sauce']),
      'missing-link',
      'items.cloze.sources.0',
      { target: 'source', suggestion: 'my-source' },
    ],
    [
      'an unknown figure',
      (l) => void (itemOf(l, 'hotspot').figure = 'example'),
      'missing-link',
      'items.hotspot.figure',
      { target: 'figure', suggestion: 'example-figure' },
    ],
    [
      'an unknown figure of a first look',
      (l) => void (l.concepts[0]!.firstLook.figure = 'nix'),
      'missing-link',
      'concepts.0.firstLook.figure',
      { target: 'figure', id: 'nix' },
    ],
    [
      'an unknown part to show',
      (l) => void (l.concepts[0]!.firstLook.show = ['left-circel']),
      'missing-part',
      'concepts.0.firstLook.show.0',
      { suggestion: 'left-circle' },
    ],
    [
      'parts to show of no figure',
      (l) => void delete l.concepts[0]!.firstLook.figure,
      'show-without-figure',
      'concepts.0.firstLook.show',
      {},
    ],
    [
      'a key that is no part',
      (l) => void (itemOf(l, 'hotspot').key = 'left-square'),
      'missing-part',
      'items.hotspot.key',
      { figure: 'example-figure' },
    ],
    [
      'a target that is no part',
      (l) => void (itemOf(l, 'hotspot').targets = ['right-square', 'x']),
      'missing-part',
      'items.hotspot.targets.1',
      { id: 'x' },
    ],
    [
      'a key that is no target',
      (l) => void (itemOf(l, 'hotspot').targets = ['left-circle', 'x']),
      'key-not-target',
      'items.hotspot.key',
      { id: 'right-square' },
    ],
    [
      'a hotspot with one part',
      (l) => void l.figures![0]!.parts.shift(),
      'few-parts',
      'items.hotspot.figure',
      { count: 1 },
    ],
    [
      'no key',
      (l) => void delete itemOf(l, 'single-choice').options[1].key,
      'no-key',
      'items.single-choice.options',
      {},
    ],
    [
      'two keys of a single choice',
      (l) => void (itemOf(l, 'single-choice').options[0].key = true),
      'several-keys',
      'items.single-choice.options',
      { count: 2 },
    ],
    [
      'no key of several',
      (l) => itemOf(l, 'multiple-response').options.forEach((o: { key?: boolean }) => delete o.key),
      'no-key',
      'items.multiple-response.options',
      {},
    ],
    [
      'only keys',
      (l) => itemOf(l, 'multiple-response').options.forEach((o: { key?: boolean }) => (o.key = true)),
      'all-keys',
      'items.multiple-response.options',
      {},
    ],
    [
      'options that read the same',
      (l) => void (itemOf(l, 'single-choice').options[2].text = 'a  WRONG option that someone might believe'),
      'same-text',
      'items.single-choice.options.2.text',
      { what: 'option' },
    ],
    [
      'some consequences',
      (l) =>
        void (itemOf(l, 'single-choice').options[0].consequence =
          'The fiber answers less and less, and then it stops.'),
      'some-consequences',
      'items.single-choice.options',
      { given: 1, options: 3 },
    ],
    ['a cloze without a gap', (l) => void (itemOf(l, 'cloze').prompt = 'No gap.'), 'no-gap', 'items.cloze.prompt', {}],
    [
      'a cloze with two gaps',
      (l) => void (itemOf(l, 'cloze').prompt = 'One ____ and ____.'),
      'gap-count',
      'items.cloze.prompt',
      { count: 2 },
    ],
    [
      'a gap of five',
      (l) => void (itemOf(l, 'cloze').prompt = 'One _____.'),
      'gap-count',
      'items.cloze.prompt',
      { count: 1 },
    ],
    [
      'an answer that is not accepted',
      (l) => void (itemOf(l, 'cloze').notAccepted = ['Underscores']),
      'answer-not-accepted',
      'items.cloze.notAccepted.0',
      {},
    ],
    [
      'an answer outside its range',
      (l) => void (itemOf(l, 'numeric').answer = 62),
      'answer-outside',
      'items.numeric.answer',
      { answer: 62, from: 59, to: 61 },
    ],
    [
      'a range that runs backwards',
      (l) => void (itemOf(l, 'numeric').accept = { from: 61, to: 59 }),
      'accept-backwards',
      'items.numeric.accept',
      {},
    ],
    [
      'steps that read the same',
      (l) => void (itemOf(l, 'ordering').steps[3] = 'The first thing happens '),
      'same-text',
      'items.ordering.steps.3',
      { what: 'step' },
    ],
    [
      'lefts that read the same',
      (l) => void (itemOf(l, 'matching').pairs[1].left = 'Left side of pair one'),
      'same-text',
      'items.matching.pairs.1.left',
      { what: 'left' },
    ],
    [
      'rights that read the same',
      (l) => void (itemOf(l, 'matching').pairs[1].right = 'Right side of pair one'),
      'same-text',
      'items.matching.pairs.1.right',
      { what: 'right' },
    ],
    [
      'an extra that fits a pair',
      (l) => void (itemOf(l, 'matching').extras = ['Right side of pair two']),
      'extra-is-right',
      'items.matching.extras.0',
      {},
    ],
    [
      'a card in no bin',
      (l) => void (itemOf(l, 'categorise').cards[0].bin = 'plant'),
      'missing-link',
      'items.categorise.cards.0.bin',
      { target: 'bin', suggestion: 'plants' },
    ],
    [
      'a bin without a card',
      (l) => void itemOf(l, 'categorise').bins.push({ id: 'stones', name: 'Stones' }),
      'empty-bin',
      'items.categorise.bins.2',
      { bin: 'stones' },
    ],
    [
      'a long first look',
      (l) => void (l.concepts[0]!.firstLook.text = 'word '.repeat(41)),
      'first-look-long',
      'concepts.0.firstLook.text',
      { words: 41, most: 40 },
    ],
    [
      'a part beyond the drawing',
      (l) => void (l.figures![0]!.parts[1]!.area.width = 200),
      'area-outside',
      'figures.0.parts.1.area',
      { part: 'right-square' },
    ],
    [
      'a part without a size',
      (l) => void (l.figures![0]!.parts[1]!.area.height = 0),
      'area-empty',
      'figures.0.parts.1.area',
      {},
    ],
    [
      'an item id used twice',
      (l) => void (l.items[4]!.id = l.items[1]!.id),
      'duplicate-id',
      'items.4.id',
      { list: 'item' },
    ],
    [
      'a concept id used twice',
      (l) => void l.concepts.push(l.concepts[0]!),
      'duplicate-id',
      'concepts.1.id',
      { list: 'concept' },
    ],
    ['a case id used twice', (l) => void l.cases!.push(l.cases![0]!), 'duplicate-id', 'cases.1.id', { list: 'case' }],
    [
      'a source id used twice',
      (l) => void l.sources!.push(l.sources![0]!),
      'duplicate-id',
      'sources.1.id',
      { list: 'source' },
    ],
    [
      'a part id used twice',
      (l) => void (l.figures![0]!.parts[1]!.id = 'left-circle'),
      'duplicate-id',
      'figures.0.parts.1.id',
      { list: 'part' },
    ],
    [
      'a source cited twice',
      (l) => void (l.items[0]!.sources = ['my-source', 'my-source']),
      'listed-twice',
      'items.0.sources.1',
      { id: 'my-source' },
    ],
    ['weak sources alone', (l) => void (l.sources![0]!.weak = true), 'weak-sources', 'items.0.sources', {}],
    [
      'a picture outside its folder',
      (l) => void (l.figures![0]!.image = '../secret.png'),
      'bad-image',
      'figures.0.image',
      {},
    ],
    [
      'a list where an object belongs',
      (l) => void (itemOf(l, 'numeric').accept = []),
      'wrong-type',
      'items.numeric.accept',
      { expected: 'object', found: 'list' },
    ],
    [
      'a list where an item belongs',
      (l) => void (l.items[0] = [] as never),
      'wrong-type',
      'items.0',
      { expected: 'object', found: 'list' },
    ],
    [
      'a missing key',
      (l) => void delete itemOf(l, 'flashcard').back,
      'missing-key',
      'items.flashcard',
      { key: 'back' },
    ],
  ])('%s', (_, spoil, code, path, values) => {
    const result = read(spoil);
    expect(result.ok).toBe(false);
    const problem = result.problems.find((each) => each.code === code);
    expect(problem).toMatchObject({ severity: 'error', values });
    expect(problem?.path.join('.')).toBe(
      path.replace(/^items\.([a-z-]+)/, (_all, kind: string) => `items.${indexOf(kind)}`),
    );
  });

  test('every unknown key of an object, not only the first', () => {
    const { problems } = read((level) => Object.assign(level.items[0]!, { promt: 'x', clue: 'y' }));
    expect(problems.map(({ path }) => path.at(-1))).toEqual(['promt', 'clue']);
  });
});

describe('links to what all levels share', () => {
  const fact = (id: string, more: Partial<Fact> = {}): [string, Fact] => [
    id,
    {
      id,
      topic: 'terms',
      claim: 'A claim.',
      founding: false,
      certainty: 'established',
      scorable: true,
      sources: ['shared'],
      ...more,
    },
  ];
  const catalogue: Catalogue = {
    sources: new Map([['shared', { id: 'shared', title: 'A shared source' }]]),
    figures: new Map([['shared-figure', { ...goodLevel().figures![0]!, id: 'shared-figure' }]]),
    facts: new Map([
      fact('solid'),
      fact('soft', { scorable: false }),
      fact('disputed', { certainty: 'contested', scorable: false }),
    ]),
  };
  const facts = (ids: string[], scored?: boolean) =>
    read((level) => level.items.forEach((item) => Object.assign(item, { facts: ids, scored })), catalogue);

  test('shared sources and figures may be cited', () => {
    const result = read((level) => {
      level.items[0]!.sources = ['shared'];
      itemOf(level, 'hotspot').figure = 'shared-figure';
    }, catalogue);
    expect(result.ok).toBe(true);
  });

  test('only scorable facts are scored', () => {
    expect(facts(['solid']).ok).toBe(true);
    expect(facts(['soft']).problems[0]?.code).toBe('fact-not-scorable');
    expect(facts(['disputed']).problems[0]?.code).toBe('fact-contested');
    expect(facts(['soft', 'disputed'], false).ok).toBe(true);
    expect(facts(['solidd']).problems[0]).toMatchObject({ code: 'missing-link', values: { suggestion: 'solid' } });
  });

  test('an item of a level that names facts should name some', () => {
    const result = read((level) => void (level.items[0]!.facts = ['solid']), catalogue);
    expect(result.problems.filter(({ code }) => code === 'no-facts')).toHaveLength(goodLevel().items.length - 1);
    expect(result.ok).toBe(true);
  });
});

describe('warned of', () => {
  test.each<Case>([
    [
      'a key that is the longest',
      (l) => void (itemOf(l, 'single-choice').options[1].text = 'x'.repeat(80)),
      'key-longest',
      'items.single-choice.options.1.text',
      {},
    ],
    [
      'all of the above',
      (l) => void (itemOf(l, 'single-choice').options[2].text = 'All of the above are what they say'),
      'all-or-none',
      'items.single-choice.options.2.text',
      {},
    ],
    [
      'none of the above',
      (l) => void (itemOf(l, 'multiple-response').options[2].text = 'None of these'),
      'all-or-none',
      'items.multiple-response.options.2.text',
      {},
    ],
    [
      'a word that only wrong options have',
      (l) => void (itemOf(l, 'single-choice').options[0].text = 'It never does what others do so well'),
      'absolute-word',
      'items.single-choice.options.0.text',
      { word: 'never' },
    ],
    [
      'numbers that do not rise',
      (l) => itemOf(l, 'single-choice').options.forEach((o: { text: string }, i: number) => (o.text = `${9 - i} ms`)),
      'numbers-unordered',
      'items.single-choice.options',
      {},
    ],
    [
      'a prompt that asks what is not so',
      (l) => void (itemOf(l, 'single-choice').prompt = 'Which of these is not true of cells?'),
      'negative-prompt',
      'items.single-choice.prompt',
      { word: 'not' },
    ],
    [
      'a prompt that does not say how many',
      (l) => void (itemOf(l, 'multiple-response').prompt = 'What fits?'),
      'say-how-many',
      'items.multiple-response.prompt',
      {},
    ],
    [
      'a word of the prompt in the key alone',
      (l) => void (itemOf(l, 'single-choice').prompt = 'Which has about equal charge?'),
      'prompt-word-in-key',
      'items.single-choice.options.1.text',
      { word: 'equal' },
    ],
    [
      'a short explanation',
      (l) => void (l.items[0]!.explanation = 'Because it is so.'),
      'explanation-short',
      'items.0.explanation',
      { words: 4, least: 12 },
    ],
    [
      'a long sentence',
      (l) => void (l.items[0]!.explanation = `${'word '.repeat(30)}.`),
      'long-sentence',
      'items.0.explanation',
      { words: 30 },
    ],
    [
      'hard words',
      (l) =>
        void (l.items[0]!.explanation =
          'Involuntary neuromuscular hyperexcitability necessitates electrophysiological investigation. Fasciculations characteristically demonstrate abnormal depolarization activity.'.repeat(
            2,
          )),
      'hard-to-read',
      'items.0.explanation',
      {},
    ],
    [
      'a word that frightens',
      (l) => void (l.items[0]!.prompt = 'What is deadly?'),
      'fear-word',
      'items.0.prompt',
      { word: 'deadly' },
    ],
    ['a short case', (l) => void (l.cases![0]!.text = 'Too short.'), 'case-length', 'cases.0.text', { words: 2 }],
    ['an emergency without a call', (l) => void (l.items[0]!.tone = 'emergency'), 'no-call', 'items.0.explanation', {}],
    [
      'a part that says its name',
      (l) => void (l.figures![0]!.parts[0]!.description = 'The circle on the left.'),
      'part-names-itself',
      'figures.0.parts.0.description',
      { name: 'Circle' },
    ],
    [
      'a part too small to tap',
      (l) => void (l.figures![0]!.parts[0]!.area.width = 20),
      'small-target',
      'figures.0.parts.0.area',
      { pixels: 20 },
    ],
    [
      'a concept that is never asked',
      (l) => void l.concepts.push({ id: 'idle', name: 'Idle', firstLook: { text: 'Idle.' } }),
      'unused',
      'concepts.1.id',
      { list: 'concept' },
    ],
    ['a case that no item has', (l) => void delete l.items[0]!.case, 'unused', 'cases.0.id', { list: 'case' }],
  ])('%s', (_, spoil, code, path, values) => {
    const result = read(spoil);
    const problem = result.problems.find((each) => each.code === code);
    expect(problem).toMatchObject({ severity: 'warning', values });
    expect(problem?.path.join('.')).toBe(
      path.replace(/^items\.([a-z-]+)/, (_all, kind: string) => `items.${indexOf(kind)}`),
    );
    expect(result.ok).toBe(true);
  });

  test('but not of words in a language the rules do not know', () => {
    const german = read((level) => {
      level.language = 'de';
      level.items[0]!.explanation = 'Kurz.';
    });
    expect(german.problems).toEqual([]);
  });
});
