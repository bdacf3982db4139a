/** The rules of style that a program can check, over the levels of this repository. */
import { describe, expect, it } from 'vitest';
import { kinds, type Item, type ItemOf, type Kind } from '../../src/core/items/item.ts';
import { asked, consequences, facts, readFigure, readLevel, sentences, sources, terms, words } from './library.ts';
import { grade, median } from './readability.ts';

const journey = ['twitch-or-spasm', 'headquarters-and-cables'] as const;
const all = [...journey, 'all-kinds'] as const;
const levels = new Map(all.map((id) => [id, readLevel(id)]));
const note = 'This game teaches; it does not diagnose.';

/** The scorable facts that each level must test or name under explanationOnly. */
const taught: Record<(typeof journey)[number], string> = {
  'twitch-or-spasm':
    'twitch-def spasm-def twitch-vs-spasm-both twitch-vs-spasm-length twitch-pain spasm-pain twitch-mislabel fasc-def fasc-force fasc-vs-fibril cramp-def cramp-duration cramp-when eamc-def eyelid-myok eyelid-muscle eyelid-nerve eyelid-lower eyelid-duration common-sites invol-voluntary-muscle',
  'headquarters-and-cables':
    'cns-def pns-role ns-constant ns-control-both pns-def ns-afferent ns-three-jobs somatic-def autonomic-def autonomic-two fight-flight brain-four cerebellum-role basal-nuclei cranial-12 facial-nerve nerve-vs-tract ganglion-vs-nucleus gray-white',
};

const ofKind = <K extends Kind>(items: readonly Item[], kind: K) =>
  items.filter((one): one is ItemOf<K> => one.kind === kind);
const withoutNote = (explanation: string) => explanation.replace(note, '').replace(/\s*\([^()]+\)$/, '');
/** Pairs that break a rule, named, so that a failure says where. */
const where = (items: readonly Item[], breaks: (one: Item) => unknown) =>
  items.filter((one) => breaks(one)).map((one) => one.id);

describe.each(all)('level %s', (id) => {
  const level = levels.get(id)!;
  const { items } = level;
  const choices = ofKind(items, 'single-choice');
  const keyOf = (one: ItemOf<'single-choice'>) => one.options.findIndex((option) => option.key);

  it('gives every item an id of its own, a concept, a bloom level and its facts', () => {
    expect(new Set(items.map((one) => one.id)).size).toBe(items.length);
    const concepts = new Set(level.concepts.map((one) => one.id));
    expect(where(items, (one) => !concepts.has(one.concept) || !one.bloom || !one.facts?.length)).toEqual([]);
    expect(items.filter((one) => one.hint).length).toBeGreaterThan(items.length / 2);
  });

  it('rests on facts that exist and may be scored, and on sources that are not all weak', () => {
    expect(
      where(items, (one) =>
        one.facts!.some((fact) => !facts.get(fact)?.scorable || facts.get(fact)?.certainty === 'contested'),
      ),
    ).toEqual([]);
    expect(
      where(
        items,
        (one) => one.sources.some((key) => !sources.has(key)) || one.sources.every((key) => sources.get(key)?.weak),
      ),
    ).toEqual([]);
  });

  it('marks as founding only items that teach a founding fact', () => {
    expect(where(items, (one) => one.founding && !one.facts!.some((fact) => facts.get(fact)?.founding))).toEqual([]);
  });

  it('introduces each concept in at most 40 words, with parts that its figure has', () => {
    for (const { firstLook } of level.concepts) {
      expect(words(firstLook.text).length).toBeLessThanOrEqual(40);
      if (!firstLook.figure) continue;
      const parts = readFigure(firstLook.figure).parts.map((part) => part.id);
      expect(parts).toEqual(expect.arrayContaining(firstLook.show ?? []));
    }
  });

  it('uses no term before its first look', () => {
    const met = new Set<string>();
    const early: string[] = [];
    for (const one of items) {
      met.add(one.concept);
      const seen = level.concepts
        .filter((concept) => met.has(concept.id))
        .map((concept) => concept.firstLook.text.toLowerCase());
      const later = level.concepts
        .filter((concept) => !met.has(concept.id))
        .flatMap((concept) => terms(concept.firstLook.text));
      const read = asked(one).join(' ').toLowerCase();
      for (const term of later)
        if (read.includes(term) && !seen.some((look) => look.includes(term))) early.push(`${one.id}: ${term}`);
    }
    expect(early).toEqual([]);
  });

  it('keeps prompts at grade 9 and the middle one at grade 8', () => {
    const glossary = new Set(
      level.concepts.flatMap((one) => [...words(one.name), ...terms(one.firstLook.text).flatMap(words)]),
    );
    const graded = items.map((one) => ({ id: one.id, grade: grade(one.prompt.replaceAll('____', 'word'), glossary) }));
    expect(graded.filter((one) => one.grade > 9)).toEqual([]);
    expect(median(graded.map((one) => one.grade))).toBeLessThanOrEqual(8);
  });

  it('explains every answer: long enough, one to three sentences, ending with a source it lists', () => {
    expect(where(items, (one) => words(withoutNote(one.explanation)).length < 12)).toEqual([]);
    expect(where(items, (one) => sentences(withoutNote(one.explanation)).length > 3)).toEqual([]);
    const names = (one: Item) => /\(([^()]+)\)$/.exec(one.explanation)?.[1]?.split('; ') ?? ['none'];
    const known = (name: string, one: Item) =>
      name === 'Founding text'
        ? one.sources.includes('seed')
        : one.sources.some((key) => sources.get(key)?.publisher?.includes(name));
    expect(where(items, (one) => names(one).some((name) => !known(name, one)))).toEqual([]);
  });

  it('ends health items with a safe action and the note', () => {
    const health = items.filter((one) => one.tone === 'reassure' || one.tone === 'emergency' || one.case);
    expect(
      where(
        health,
        (one) => !one.explanation.includes(note) || !/see a doctor|emergency number/i.test(one.explanation),
      ),
    ).toEqual([]);
    expect(where(items, (one) => one.explanation.includes(note) && !health.includes(one))).toEqual([]);
  });

  it('frightens nobody and gives nothing away by a phrase', () => {
    const read = (one: Item) => [...asked(one), one.explanation, one.hint ?? ''].join(' ');
    expect(
      where(items, (one) =>
        /all of the above|none of the above|deadly|doomed|sufferer|\bALS\b|you may have|killer/i.test(read(one)),
      ),
    ).toEqual([]);
    const options = (one: Item) =>
      one.kind === 'single-choice' || one.kind === 'multiple-response'
        ? one.options.map((option) => option.text).join(' ')
        : '';
    expect(where(items, (one) => /\b(always|never|only)\b/i.test(options(one)))).toEqual([]);
    expect(where(items, (one) => /\b(stop|start|change) (taking|your) /i.test(one.explanation))).toEqual([]);
  });

  it('hides the key: it is not the longest option, and no word of the prompt stands in it alone', () => {
    const others = (one: ItemOf<'single-choice'>) =>
      Math.max(...one.options.filter((option) => !option.key).map((option) => option.text.length));
    // two letters more are not seen, as with "Twitch" beside "Spasm"
    expect(
      choices.filter((one) => one.options[keyOf(one)]!.text.length > others(one) + 2).map((one) => one.id),
    ).toEqual([]);
    expect(choices.filter((one) => one.options[keyOf(one)]!.text.length > others(one)).length).toBeLessThanOrEqual(
      choices.length / 3,
    );
    const stem = (word: string) => word.slice(0, 5);
    const telling = (one: ItemOf<'single-choice'>) => {
      const stems = (text: string) =>
        new Set(
          words(text)
            .filter((word) => word.length > 3)
            .map(stem),
        );
      const prompt = stems(one.prompt);
      const rest = stems(
        one.options
          .filter((option) => !option.key)
          .map((option) => option.text)
          .join(' '),
      );
      return [...stems(one.options[keyOf(one)]!.text)].filter((word) => prompt.has(word) && !rest.has(word));
    };
    expect(choices.filter((one) => telling(one).length > 0).map((one) => [one.id, telling(one)])).toEqual([]);
  });

  it('keeps options alike in length, with exactly one key', () => {
    expect(
      where(choices, (one) => ofKind([one], 'single-choice')[0]!.options.filter((option) => option.key).length !== 1),
    ).toEqual([]);
    const lengths = (one: ItemOf<'single-choice'>) => one.options.map((option) => option.text.length);
    expect(
      choices
        .filter((one) => Math.max(...lengths(one)) > 2 * Math.min(...lengths(one)) && Math.max(...lengths(one)) > 12)
        .map((one) => [one.id, lengths(one)]),
    ).toEqual([]);
  });

  it('keeps options that are numbers in ascending order', () => {
    const numbers = choices
      .map((one) => ({ one, values: one.options.map((option) => Number.parseFloat(option.text)) }))
      .filter(({ values }) => values.every(Number.isFinite));
    for (const { one, values } of numbers) {
      expect(one.keepOrder).toBe(true);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it('keeps the counts that each kind asks for', () => {
    for (const one of ofKind(items, 'multiple-response')) {
      const keys = one.options.filter((option) => option.key).length;
      expect(one.prompt).toMatch(new RegExp(`Choose (${['', '', 'two', 'three', 'four'][keys]}|all that fit)`));
      expect(one.options.length).toBeGreaterThanOrEqual(5);
      expect(one.options.length).toBeLessThanOrEqual(7);
    }
    for (const one of ofKind(items, 'categorise')) {
      expect(one.cards.length).toBeGreaterThanOrEqual(6);
      expect(one.cards.length).toBeLessThanOrEqual(9);
      expect(new Set(one.cards.map((card) => card.bin))).toEqual(new Set(one.bins.map((bin) => bin.id)));
    }
    for (const one of ofKind(items, 'matching')) expect(one.extras).toHaveLength(1);
    for (const one of ofKind(items, 'ordering')) expect(one.steps.length).toBeGreaterThanOrEqual(4);
    for (const one of ofKind(items, 'cloze')) expect(one.prompt.split('____')).toHaveLength(2);
  });

  it('notes a consequence for each option or for none: one sentence of 8 to 20 words, all different', () => {
    for (const one of items) {
      const notes = consequences(one).filter((each) => each !== undefined);
      if (notes.length === 0) continue;
      expect(notes).toHaveLength(consequences(one).length);
      expect(new Set(notes).size).toBe(notes.length);
      for (const each of notes) {
        expect(words(each).length, each).toBeGreaterThanOrEqual(8);
        expect(words(each).length, each).toBeLessThanOrEqual(20);
        expect(sentences(each)).toHaveLength(1);
      }
      expect(one.figure, `${one.id} plays its notes out in a figure`).toBeDefined();
    }
  });

  it('points at cases, figures and parts that exist', () => {
    const cases = new Map((level.cases ?? []).map((one) => [one.id, one.text]));
    expect(where(items, (one) => one.case && !cases.has(one.case))).toEqual([]);
    for (const text of cases.values()) {
      expect(words(text).length).toBeGreaterThanOrEqual(15);
      expect(words(text).length).toBeLessThanOrEqual(60);
    }
    for (const one of items) if (one.figure) expect(readFigure(one.figure).id).toBe(one.figure);
    for (const one of ofKind(items, 'hotspot')) {
      const parts = readFigure(one.figure).parts.map((part) => part.id);
      expect(parts).toEqual(expect.arrayContaining([one.key, ...(one.targets ?? [])]));
      expect(one.targets ?? parts).toContain(one.key);
    }
  });

  it('keeps its tone: no item about a rare disease or an emergency', () => {
    expect(where(items, (one) => one.tone === 'rare' || one.tone === 'emergency')).toEqual([]);
    if (id === 'twitch-or-spasm')
      expect(items.filter((one) => one.tone === 'reassure').length).toBeGreaterThanOrEqual(items.length / 6);
  });
});

describe.each(journey)('level %s of the journey', (id) => {
  const { items, explanationOnly = [], closesWithSafetyCard } = levels.get(id)!;

  it('tests every scorable fact, or names it as left to explanations', () => {
    const tested = new Set(items.flatMap((one) => one.facts ?? []));
    const due = taught[id].split(' ');
    expect(due.filter((fact) => !facts.get(fact)?.scorable)).toEqual([]);
    expect(due.filter((fact) => !tested.has(fact) && !explanationOnly.includes(fact))).toEqual([]);
  });

  it('puts founding facts first, each taught by a founding item', () => {
    const taughtFirst = new Set(items.filter((one) => one.founding).flatMap((one) => one.facts ?? []));
    expect(taught[id].split(' ').filter((fact) => facts.get(fact)!.founding && !taughtFirst.has(fact))).toEqual([]);
    expect(items.findLastIndex((one) => one.founding)).toBe(items.filter((one) => one.founding).length - 1);
  });

  it('uses three to six kinds', () => {
    const used = new Set(items.map((one) => one.kind)).size;
    expect(used).toBeGreaterThanOrEqual(3);
    expect(used).toBeLessThanOrEqual(6);
  });

  it('spreads the key over the positions', () => {
    const positions = ofKind(items, 'single-choice').map((one) => one.options.findIndex((option) => option.key));
    for (const position of [0, 1, 2]) {
      const share = positions.filter((one) => one === position).length / positions.length;
      expect(share).toBeGreaterThanOrEqual(0.12);
      expect(share).toBeLessThanOrEqual(0.6);
    }
  });

  it('makes about half of the statements true, and few of them a bare myth', () => {
    const statements = ofKind(items, 'true-false');
    const right = statements.filter((one) => one.key).length;
    expect(Math.abs(right - statements.length / 2)).toBeLessThanOrEqual(1);
    const myths = items.filter((one) => one.misconception);
    expect(myths.filter((one) => one.kind === 'true-false' && !one.key).length).toBeLessThanOrEqual(myths.length / 3);
  });

  it('closes with the safety card where the learner starts', () => {
    expect(closesWithSafetyCard ?? false).toBe(id === 'twitch-or-spasm');
  });
});

it('asks nothing twice in nearly the same words', () => {
  const prompts = [...levels].flatMap(([id, level]) =>
    level.items.map((one) => ({ id: `${id}/${one.id}`, words: new Set(words(one.prompt)) })),
  );
  const shared = (a: Set<string>, b: Set<string>) => [...a].filter((word) => b.has(word)).length;
  const overlap = (a: Set<string>, b: Set<string>) => shared(a, b) / (a.size + b.size - shared(a, b));
  expect(
    prompts.flatMap((a, i) =>
      prompts.slice(i + 1).flatMap((b) => (overlap(a.words, b.words) > 0.6 ? [[a.id, b.id]] : [])),
    ),
  ).toEqual([]);
});

it('shows all ten kinds in the level made for it', () => {
  const shown = levels.get('all-kinds')!.items;
  expect(new Set(shown.map((one) => one.kind))).toEqual(new Set(kinds));
  expect(shown.some((one) => one.case)).toBe(true);
  expect(shown.some((one) => one.hint && consequences(one).some(Boolean))).toBe(true);
});
