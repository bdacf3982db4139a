/** Copies of learners, as files that the game would have saved. */
import { keyHash } from '../../../src/core/items/key-hash.ts';
import type { Item } from '../../../src/core/items/item.ts';
import { entryVersion, type Answered, type Suspended } from '../../../src/core/journal/entry.ts';
import { backupChecksum, backupFormat, backupVersion } from '../../../src/journal/backup-format.ts';

const writer = '0123456789abcdef01234567';

/** The text of a copy. */
export function copyOf(name: string, entries: readonly object[]): string {
  const learner = { id: 'fedcba987654321001234567', name, since: 1_700_000_000_000 };
  const content = { format: backupFormat, v: backupVersion, learner, entries, levels: {} };
  return JSON.stringify({ ...content, checksum: backupChecksum(content) });
}

/** Statements of a level that is not here, answered right, ten a day. */
export function manyAnswers(count: number): Answered[] {
  return Array.from({ length: count }, (_, i) => ({
    ...stamp(i),
    day: 19_000 + Math.floor(i / 10),
    at: (19_000 + Math.floor(i / 10)) * 86_400_000 + 43_200_000,
    kind: 'answered',
    item: `elsewhere/t-${i % 100}`,
    response: { kind: 'true-false', value: true },
    order: [0, 1],
    grade: 1,
    took: 2000,
    hint: 'none',
    keySeen: false,
    scored: true,
    key: '00000000',
    origin: 'solo',
  }));
}

/** Every item given, of a level, answered right once. `day`: day number. */
export function seenOnce(level: string, items: readonly Item[], day: number): Answered[] {
  return items.map((item, i) => ({
    ...stamp(i),
    day,
    at: day * 86_400_000 + 43_200_000,
    kind: 'answered',
    item: `${level}/${item.id}`,
    // Not what was asked, which the fold does not look at: the grade counts.
    response: { kind: 'true-false', value: true },
    order: [],
    grade: 1,
    took: 2000,
    hint: 'none',
    keySeen: false,
    scored: item.scored ?? true,
    key: keyHash(item),
    origin: 'solo',
  }));
}

/** The learner set these items aside. To be joined to what seenOnce gives. */
export function setAside(level: string, items: readonly Item[], day: number): Suspended[] {
  return items.map((item, i) => ({
    ...stamp(1000 + i),
    day,
    at: day * 86_400_000 + 43_200_001,
    kind: 'suspended',
    item: `${level}/${item.id}`,
    on: true,
  }));
}

const stamp = (i: number) => ({ id: `${writer}/${i}`, v: entryVersion, tick: i + 1 });
