import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportLearner, importBackup } from '../../src/journal/backup.ts';
import { backupChecksum } from '../../src/journal/backup-format.ts';
import { memoryStorage } from '../../src/journal/memory/storage.ts';
import type { Backup, Learner, Shelf } from '../../src/journal/port.ts';
import { readBackup } from '../../src/journal/read-backup.ts';
import { createShelf } from '../../src/journal/shelf.ts';
import { counted } from '../counts.ts';
import { answer, foreign, foreigners, fromTheFuture, levelAdded } from './events.ts';

let shelf: Shelf;
let ada: Learner;
let text: string;
let level: string;

const newShelf = (): Shelf => createShelf(memoryStorage());

function backupOf(file: string): Backup {
  const reading = readBackup(file);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.backup;
}

/** All entries of a learner, and all levels, as text. */
async function everything(there: Shelf, id: string): Promise<string> {
  const journal = await there.openJournal(id);
  const entries = await journal.all();
  return JSON.stringify([...entries].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)));
}

beforeEach(async () => {
  shelf = newShelf();
  ada = await shelf.addLearner('Ada');
  level = await shelf.putLevel(new Uint8Array([0, 255, 80, 75, 3, 4, 10, 13]));
  const journal = await shelf.openJournal(ada.id);
  await journal.append(answer(1));
  await journal.append(levelAdded(level));
  await journal.merge([...foreigners('a', 12), foreign('a', 3, 4, answer(77)), fromTheFuture(0)]);
  text = await exportLearner(shelf, ada);
});

describe('a backup', () => {
  it('holds everything of a learner and restores it elsewhere', async () => {
    const there = newShelf();
    const { learner, added } = await importBackup(there, backupOf(text));
    expect(added).toBe(16);
    expect(learner).toMatchObject({ name: 'Ada', origin: ada.id });
    expect(await everything(there, learner.id)).toBe(await everything(shelf, ada.id));
    expect(await there.getLevel(level)).toEqual(await shelf.getLevel(level));
  });

  it('changes nothing the second time, and goes to the learner it came from', async () => {
    const there = newShelf();
    const first = await importBackup(there, backupOf(text));
    const before = await everything(there, first.learner.id);
    const second = await importBackup(there, backupOf(text));
    expect(second).toEqual({ learner: first.learner, added: 0 });
    expect(await everything(there, first.learner.id)).toBe(before);
    expect(await there.learners()).toHaveLength(1);
    expect((await importBackup(shelf, backupOf(text))).learner.id).toBe(ada.id);
    expect(await shelf.learners()).toHaveLength(1);
  });

  it('finds its way home after a detour', async () => {
    const there = newShelf();
    const { learner } = await importBackup(there, backupOf(text));
    await (await there.openJournal(learner.id)).append(answer(5));
    const back = await importBackup(shelf, backupOf(await exportLearner(there, learner)));
    expect(back).toMatchObject({ added: 1, learner: { id: ada.id } });
  });

  it('merges into a learner that is named', async () => {
    const bo = await shelf.addLearner('Bo');
    const own = await (await shelf.openJournal(bo.id)).append(answer(9));
    const { added, learner } = await importBackup(shelf, backupOf(text), bo.id);
    expect([added, learner]).toEqual([16, bo]);
    expect(await (await shelf.openJournal(bo.id)).all()).toContainEqual(own);
    await expect(importBackup(shelf, backupOf(text), 'nobody')).rejects.toThrow('no longer exists');
  });

  it('may have been laid out anew by an editor', () => {
    expect(readBackup(`\uFEFF${JSON.stringify(JSON.parse(text), undefined, 2)}\r\n`).ok).toBe(true);
  });
});

describe('a backup is refused', () => {
  it('at whatever character it was cut off', () => {
    for (let length = 0; length < text.length; length += 7) {
      const reading = readBackup(text.slice(0, length));
      expect(reading).toMatchObject({ ok: false, where: '' });
      if (length > 40) expect(reading).toMatchObject({ reason: 'cut-off' });
    }
  });

  it('when any one bit was flipped', () => {
    const bytes = new TextEncoder().encode(text);
    const whole = JSON.stringify(readBackup(text));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at] = damaged[at]! ^ (1 << bit);
        const reading = readBackup(new TextDecoder().decode(damaged));
        // JSON allows some things to be written in two ways; then nothing was damaged.
        if (reading.ok) expect(JSON.stringify(reading)).toBe(whole);
        else expect(['bad-checksum', 'cut-off', 'not-json', 'not-a-backup']).toContain(reading.reason);
      }),
      { numRuns: counted('backups with one bit flipped', 500, 20_000) },
    );
  });

  it('whatever the text is, without a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"format":"misfire-backup","v":1,"learner":${json}}`),
        ),
        (any) => {
          expect(readBackup(any).ok).toBe(false);
        },
      ),
    );
  });

  const sealed = (change: (content: Record<string, unknown>) => void): string => {
    const { checksum, ...content } = JSON.parse(text) as Record<string, unknown>;
    expect(backupChecksum(content)).toBe(checksum);
    change(content);
    return JSON.stringify({ ...content, checksum: backupChecksum(content) });
  };

  it.each<[string, (content: Record<string, unknown>) => void, string, string]>([
    ['another kind of file', (content) => (content['format'] = 'misfire-level'), 'not-a-backup', ''],
    ['a newer version', (content) => (content['v'] = 2), 'newer-version', 'v'],
    ['a learner without a name', (content) => (content['learner'] = { id: 'x', since: 1 }), 'bad-content', 'learner'],
    [
      'something that is no entry',
      (content) => (content['entries'] as unknown[]).splice(3, 1, { id: 'x', v: 1 }),
      'bad-content',
      'entries/3',
    ],
    ['no entries', (content) => delete content['entries'], 'bad-content', 'entries'],
    ['a level under a wrong hash', (content) => (content['levels'] = { [level]: 'AAAA' }), 'bad-content', '*'],
    ['a level that is no base64', (content) => (content['levels'] = { [level]: '=?=' }), 'bad-content', '*'],
  ])('%s', (_what, change, reason, where) => {
    expect(readBackup(sealed(change))).toEqual({ ok: false, reason, where: where === '*' ? `levels/${level}` : where });
  });
});
