import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/core/items/item.ts';
import type { Entry, EntryKind } from '../../../src/core/journal/entry.ts';
import { readEntry } from '../../../src/core/journal/read-entry.ts';
import { defaultSettings } from '../../../src/core/journal/settings.ts';
import { itemAndResponse } from '../items/arbitrary.ts';
import { answered, begun, journal, journals, writers } from './entries.ts';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const target = `${writers[0]}/3`;

/** One good entry of each kind. */
const good: Readonly<Record<EntryKind, Entry>> = Object.fromEntries(
  journal(
    answered('a/one', { confidence: 'sure', round: 'round-1' }),
    { kind: 'amended', target, grade: 0.5 },
    { kind: 'undone', target },
    { kind: 'suspended', item: 'a/one', on: true },
    { kind: 'reset', item: 'a/one', why: 'asked' },
    begun('round-1', ['a/one', 'a/two'], 'a'),
    { kind: 'round-ended', round: 'round-1', how: 'left', score: 300 },
    { kind: 'level-added', level: 'own', title: 'Mine', content: 'abc' },
    { kind: 'level-removed', level: 'own' },
    { kind: 'parameters-adopted', weights: Array.from({ length: 21 }, (_, i) => i / 10) },
    { kind: 'setting-changed', name: 'theme', value: 'dark' },
  ).map((entry) => [entry.kind, entry]),
) as Record<EntryKind, Entry>;

describe('readEntry', () => {
  test.each(Object.entries(good))('reads %s as it was written', (_kind, entry) => {
    const value = stored(entry);
    expect(readEntry(value)).toBe(value);
    expect(value).toEqual(entry);
  });

  test('reads whatever this program writes', () => {
    fc.assert(
      fc.property(journals, (entries) =>
        entries.forEach((entry) => expect(readEntry(stored(entry)), JSON.stringify(entry)).toBeDefined()),
      ),
    );
  });

  test('reads responses of every kind', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(itemAndResponse, ([, response]) => {
        met.add(response.kind);
        expect(readEntry(stored({ ...good.answered, response }))).toBeDefined();
      }),
      { numRuns: 500 },
    );
    expect([...met].sort()).toEqual([...kinds].sort());
  });

  test('reads every default setting', () => {
    for (const [name, value] of Object.entries(defaultSettings))
      expect(readEntry({ ...good['setting-changed'], name, value })).toBeDefined();
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((text): unknown => JSON.parse(text)),
        ),
        (value) => {
          expect(readEntry(value)).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('refuses an entry with any field missing or of another type, or one too many', () => {
    const optional = ['confidence', 'round'];
    for (const entry of Object.values(good)) {
      for (const field of Object.keys(entry)) {
        const { [field]: _gone, ...rest } = entry as unknown as Record<string, unknown>;
        if (!(entry.kind === 'answered' && optional.includes(field)))
          expect(readEntry(rest), `${entry.kind} without ${field}`).toBeUndefined();
        for (const other of [null, {}, [], -1, 0.5, '', 'X y', true, Number.NaN, Infinity].filter(
          (value) => value !== rest[field],
        )) {
          if (field === 'grade' && other === 0.5) continue;
          if (field === 'took' && other === 0.5) continue;
          if ((field === 'at' || field === 'day') && other === -1) continue;
          if ((field === 'on' || field === 'keySeen' || field === 'scored') && other === true) continue;
          if (field === 'order' && Array.isArray(other)) continue;
          if (['title', 'content', 'key', 'round'].includes(field) && other === 'X y') continue;
          expect(
            readEntry({ ...entry, [field]: other }),
            `${entry.kind}: ${field} is ${JSON.stringify(other)}`,
          ).toBeUndefined();
        }
      }
      expect(readEntry({ ...entry, more: 1 })).toBeUndefined();
    }
  });

  test.each([
    ['a newer version', { ...good.answered, v: 2 }],
    ['an unknown kind', { ...good.answered, kind: 'danced' }],
    ['a kind every object has', { ...good.answered, kind: 'constructor' }],
    ['a writer in capitals', { ...good.undone, id: `${writers[0].toUpperCase()}/1` }],
    ['a sequence with a leading zero', { ...good.undone, id: `${writers[0]}/01` }],
    ['a tick that cannot be counted on from', { ...good.undone, tick: 2 ** 53 }],
    ['a grade above 1', { ...good.amended, grade: 1.01 }],
    ['an item name without its level', { ...good.reset, item: 'one' }],
    ['an item name that leads elsewhere', { ...good.reset, item: '__proto__/one' }],
    ['a response of an unknown kind', { ...good.answered, response: { kind: 'shrug' } }],
    [
      'a response with one field too many',
      { ...good.answered, response: { kind: 'true-false', value: true, more: 1 } },
    ],
    ['more parts than any item has', { ...good.answered, order: Array.from({ length: 65 }, (_, i) => i) }],
    [
      'a step that is neither',
      { ...good['round-begun'], spec: { id: 'r', purpose: 'practice', seed: 1, steps: [{ kind: 'nap' }] } },
    ],
    [
      'a seed of more than 32 bits',
      { ...good['round-begun'], spec: { id: 'r', purpose: 'practice', seed: 2 ** 32, steps: [] } },
    ],
    ['20 weights', { ...good['parameters-adopted'], weights: Array.from({ length: 20 }, () => 1) }],
    ['a weight that is no number', { ...good['parameters-adopted'], weights: Array.from({ length: 21 }, () => null) }],
    ['an unknown setting', { ...good['setting-changed'], name: 'volume', value: 1 }],
    ['a setting every object has', { ...good['setting-changed'], name: 'constructor', value: 1 }],
    ['a retention that would never let go', { ...good['setting-changed'], name: 'retention', value: 1 }],
  ])('refuses %s', (_what, entry) => {
    expect(readEntry(entry)).toBeUndefined();
  });
});
