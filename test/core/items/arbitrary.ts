/** Arbitrary valid items and responses, for property tests. */
import fc from 'fast-check';
import type { Item, ItemOf, Kind, Response } from '../../../src/core/items/item.ts';

const common = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8})?$/),
  concept: fc.constant('twitch'),
  difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
  tone: fc.constantFrom('reassure' as const, 'everyday' as const, 'rare' as const, 'emergency' as const),
  prompt: fc.constant('Which?'),
  explanation: fc.constant('Because.'),
  sources: fc.constant(['NINDS']),
});

/** Different labels, different also to keyHash and to a cloze. */
const labels = (least: number, most: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{3,14}$/), { minLength: least, maxLength: most });

const of = <K extends Kind>(kind: K, own: fc.Arbitrary<object>) =>
  fc.tuple(common, own).map(([shared, rest]) => ({ ...shared, kind, ...rest }) as unknown as ItemOf<K>);

export const items: { readonly [K in Kind]: fc.Arbitrary<ItemOf<K>> } = {
  'single-choice': of(
    'single-choice',
    fc.tuple(labels(2, 6), fc.nat(), fc.boolean()).map(([texts, key, keepOrder]) => ({
      keepOrder,
      options: texts.map((text, i) => (i === key % texts.length ? { text, key: true } : { text })),
    })),
  ),
  'multiple-response': of(
    'multiple-response',
    fc
      .tuple(labels(3, 8), fc.nat(), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
      .map(([texts, at, marks]) => ({
        // At least one key and one distractor.
        options: texts.map((text, i) => ({
          text,
          key: i === at % texts.length || (i !== (at + 1) % texts.length && marks[i]!),
        })),
      })),
  ),
  'true-false': of('true-false', fc.record({ key: fc.boolean() })),
  cloze: of('cloze', fc.record({ answers: labels(1, 3) })),
  numeric: of(
    'numeric',
    fc
      .tuple(fc.integer({ min: -1000, max: 1000 }), fc.option(fc.nat(20)))
      .map(([answer, spread]) =>
        spread === null ? { answer } : { answer, accept: { from: answer - spread, to: answer + spread } },
      ),
  ),
  ordering: of(
    'ordering',
    labels(3, 8).map((steps) => ({ steps })),
  ),
  matching: of(
    'matching',
    fc.tuple(labels(2, 6), labels(9, 9), fc.nat(3)).map(([lefts, rights, extras]) => ({
      pairs: lefts.map((left, i) => ({ left, right: rights[i]! })),
      extras: rights.slice(6, 6 + extras),
    })),
  ),
  categorise: of(
    'categorise',
    fc
      .tuple(labels(2, 4), labels(3, 12), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }))
      .map(([bins, cards, places]) => ({
        bins: bins.map((id) => ({ id, name: id })),
        cards: cards.map((text, i) => ({ text, bin: bins[places[i]! % bins.length]! })),
      })),
  ),
  hotspot: of(
    'hotspot',
    fc
      .tuple(labels(2, 9), fc.nat())
      .map(([targets, key]) => ({ figure: 'neuron', targets, key: targets[key % targets.length]! })),
  ),
  flashcard: of('flashcard', fc.record({ back: fc.constant('The answer.') })),
};

export const anyItem: fc.Arbitrary<Item> = fc.oneof(...(Object.values(items) as fc.Arbitrary<Item>[]));

/** A well-formed response to an item; often the key or near it. */
export function responseTo(item: Item): fc.Arbitrary<Response> {
  switch (item.kind) {
    case 'single-choice':
      return fc.record({ kind: fc.constant(item.kind), choice: fc.nat(item.options.length - 1) });
    case 'multiple-response':
      return fc.record({ kind: fc.constant(item.kind), choices: fc.shuffledSubarray(item.options.map((_, i) => i)) });
    case 'true-false':
      return fc.record({ kind: fc.constant(item.kind), value: fc.boolean() });
    case 'cloze':
      return fc.record({ kind: fc.constant(item.kind), text: fc.oneof(fc.string(), fc.constantFrom(...item.answers)) });
    case 'numeric':
      return fc.record({
        kind: fc.constant(item.kind),
        value: fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer({ min: item.answer - 25, max: item.answer + 25 }),
        ),
      });
    case 'ordering': {
      const steps = item.steps.map((_, i) => i);
      return fc.record({
        kind: fc.constant(item.kind),
        order: fc.oneof(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
      });
    }
    case 'matching': {
      const rights = item.pairs.length + (item.extras?.length ?? 0);
      const all = Array.from({ length: rights }, (_, i) => i);
      const some = fc.tuple(
        fc.shuffledSubarray(all, { minLength: rights }),
        fc.array(fc.boolean(), { minLength: rights, maxLength: rights }),
      );
      return some.map(([order, left]) => ({
        kind: item.kind,
        rights: item.pairs.map((_, i) => (left[i] ? null : order[i]!)),
      }));
    }
    case 'categorise':
      return fc.record({
        kind: fc.constant(item.kind),
        bins: fc.array(fc.option(fc.nat(item.bins.length - 1), { freq: 20 }), {
          minLength: item.cards.length,
          maxLength: item.cards.length,
        }),
      });
    case 'hotspot':
      return fc.record({ kind: fc.constant(item.kind), part: fc.constantFrom(...item.targets!) });
    case 'flashcard':
      return fc.record({
        kind: fc.constant(item.kind),
        rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      });
  }
}

export const itemAndResponse: fc.Arbitrary<readonly [Item, Response]> = anyItem.chain((item) =>
  fc.tuple(fc.constant(item), responseTo(item)),
);
