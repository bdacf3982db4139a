import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/core/items/cloze/distance.ts';
import { grade } from '../../../src/core/items/grade.ts';
import type { Item } from '../../../src/core/items/item.ts';
import { requiredFields } from './required-fields.ts';

const gap = (answers: string[], notAccepted?: string[]): Item => ({
  ...requiredFields,
  kind: 'cloze',
  prompt: 'It is ____.',
  answers,
  notAccepted,
});
const score = (answer: string, text: string, notAccepted?: string[]) =>
  grade(gap([answer], notAccepted), { kind: 'cloze', text }).score;

describe('what does not count', () => {
  test.each([
    ['acetylcholine', 'Acetylcholine'],
    ['acetylcholine', '  acetyl choline '],
    ['re-uptake', 'reuptake'],
    ['Ranvier', 'ranvier.'],
    ['Guillain-Barré', 'guillain barre'],
    ['synapse', 'the synapse'],
    ['Ca2+', 'Ca²⁺'],
    ['Ca^2+^', 'ca2+'],
    ['7', '７'],
    ['7', '٧'],
    ['47', '४७'],
    ["Hoffmann's sign", 'Hoffmann’s sign'],
  ])('%j may be typed %j', (answer, text) => {
    expect(score(answer, text)).toBe(1);
  });
});

describe('slips of the fingers', () => {
  test.each([
    ['axon', 'axn', 0],
    ['nerve', 'nevre', 1],
    ['nerve', 'nrv', 0],
    ['myelin', 'mielin', 1],
    ['myelin', 'mielen', 0],
    ['dendrite', 'dendrites', 1],
    ['potassium', 'pottasium', 1],
    ['acetylcholine', 'acetylcoline', 1],
    ['acetylcholine', 'acetlycoline', 1],
    ['acetylcholine', 'acetlcolin', 0],
    ['fasciculation', 'fasiculation', 1],
    ['synapse', '', 0],
    ['synapse', '   ', 0],
  ])('%j typed %j scores %d', (answer, text, expected) => {
    expect(score(answer, text)).toBe(expected);
  });

  test('a slip never reaches from one accepted word over to none', () => {
    expect(grade(gap(['fiber', 'fibre']), { kind: 'cloze', text: 'fibre' }).score).toBe(1);
    expect(grade(gap(['fiber', 'fibre']), { kind: 'cloze', text: 'bifer' }).score).toBe(0);
  });
});

describe('slips that change the meaning', () => {
  test.each([
    ['hypokalemia', 'hyperkalemia'],
    ['hypokalemia', 'hypekalemia'],
    ['hypokalemia', 'hypocalcemia'],
    ['hypercalcemia', 'hypercalemia'],
    ['hypertonia', 'hypotonia'],
    ['tetany', 'tetani'],
    ['tetany', 'tetanus'],
    ['intracellular', 'intercellular'],
    ['extracellular', 'intracellular'],
    ['afferent', 'efferent'],
    ['adduction', 'abduction'],
    ['depolarization', 'repolarization'],
    ['voluntary', 'involuntary'],
    ['involuntary', 'voluntary'],
    ['myelinated', 'unmyelinated'],
    ['symptomatic', 'asymptomatic'],
    ['neuropathy', 'nephropathy'],
    ['glutamate', 'glutamine'],
    ['spasticity', 'plasticity'],
    ['creatinine', 'creatine'],
    ['neuron', 'neutron'],
    ['reflex', 'reflux'],
    ['C5 nerve', 'C6 nerve'],
    ['VII', '7'],
  ])('for %j, %j is wrong', (answer, text) => {
    expect(score(answer, text)).toBe(0);
  });

  test.each([
    ['hypokalemia', 'hypokalmia'],
    ['hyperkalemia', 'hyperkalaemia'],
    ['tetany', 'tettany'],
    ['afferent', 'aferent'],
    ['inhibition', 'ihibition'],
    ['involuntary', 'involontary'],
    ['depolarization', 'depolarisation'],
  ])('for %j, %j is a mere slip', (answer, text) => {
    expect(score(answer, text)).toBe(1);
  });

  test('a word listed as not accepted is refused, and so is what is as near to it', () => {
    expect(score('spasm', 'spas', ['spas'])).toBe(0);
    expect(score('tremor', 'temor')).toBe(1);
    expect(score('tremor', 'temor', ['tumor'])).toBe(0);
    expect(score('tremor', 'tremoor', ['tumor'])).toBe(1);
    expect(score('tremor', 'tremor', ['tremors'])).toBe(1);
  });
});

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('from %j to %j is %d', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });

  test('is the same both ways, 0 only for equals, and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const slips = distance(a, b);
        expect(slips).toBe(distance(b, a));
        expect(slips === 0).toBe(a === b);
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
