/** Events and entries to test with. */
import { entryVersion, type Entry, type Event } from '../../src/core/journal/entry.ts';

/** The n-th answer of somebody busy. */
export function answer(n: number): Event {
  return {
    kind: 'answered',
    item: `twitch-or-spasm/item-${n % 40}`,
    response: { kind: 'single-choice', choice: n % 4 },
    order: [2, 0, 3, 1],
    grade: n % 3 === 0 ? 0 : 1,
    took: 1000 + n,
    hint: 'none',
    confidence: n % 2 === 0 ? 'sure' : 'guess',
    keySeen: false,
    scored: true,
    key: '0123456789abcdef',
    round: 'round-1',
    origin: 'solo',
  };
}

export function levelAdded(content: string): Event {
  return { kind: 'level-added', level: 'my-own', title: 'My own', content };
}

/** An entry of another device. `writer`: one hexadecimal digit. */
export function foreign(writer: string, sequence: number, tick = sequence + 1, event: Event = answer(sequence)): Entry {
  return {
    ...event,
    id: `${writer.repeat(24)}/${sequence}`,
    v: entryVersion,
    tick,
    at: 1_790_000_000_000 + tick * 1000,
    day: 20_717,
  };
}

export function foreigners(writer: string, count: number): Entry[] {
  return Array.from({ length: count }, (_, i) => foreign(writer, i));
}

/** An entry of a version that does not exist yet. */
export function fromTheFuture(sequence: number): { id: string; v: number; tick: number; dream: string } {
  return { id: `${'f'.repeat(24)}/${sequence}`, v: entryVersion + 1, tick: 0, dream: 'telepathy' };
}
