/** Learners, what they share, and erasing. */
import { journalName } from '../../../src/journal/keys.ts';
import { answer, foreigners, levelAdded } from '../events.ts';
import { claim, refusal, same, soon } from './claim.ts';
import { begin, idsOf, openRead, type Case } from './device.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

export const learnerCases: readonly Case[] = [
  {
    name: 'learners are listed, renamed and kept apart',
    run: async (device) => {
      const shelf = device.tab();
      same(await shelf.learners(), [], 'nobody yet');
      const ada = await shelf.addLearner('Ada');
      const bo = await shelf.addLearner('Bo');
      await shelf.renameLearner(ada.id, 'Ada Ö. “∞”');
      const listed = await device.tab().learners();
      same(listed.map(({ name }) => name).sort(), ['Ada Ö. “∞”', 'Bo'], 'names');
      claim(ada.id !== bo.id && listed.every(({ since }) => since > 0), 'ids and dates');
      const [a, b] = [await openRead(shelf, ada.id), await openRead(shelf, bo.id)];
      const entry = await a.append(answer(1));
      same(await idsOf(a), [entry.id], 'hers');
      same(await idsOf(b), [], 'not his');
      claim((await refusal(shelf.openJournal('nobody'), 'nobody')) === 'JournalGone', 'no such learner');
      claim((await refusal(shelf.renameLearner('nobody', 'x'), 'nobody')) === 'JournalGone', 'nobody to rename');
    },
  },
  {
    name: 'the first learner is made where there is none, and once',
    run: async (device) => {
      const asked = await Promise.all([device.tab(), device.tab()].map((tab) => tab.learnersOrFirst('First')));
      for (const found of asked)
        claim(
          found.some(({ name }) => name === 'First'),
          'there is one',
        );
      const listed = await device.tab().learners();
      // Without Web Locks, tabs that ask in the same moment may each make one.
      const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
      if (locks !== undefined) claim(listed.length === 1, `made once, not ${listed.length} times`);
      same(await device.tab().learnersOrFirst('Second'), listed, 'whoever is there stays');
    },
  },
  {
    name: 'an erased learner is gone everywhere, and other tabs notice',
    run: async (device) => {
      const { journal: stale, learner, shelf } = await begin(device);
      await stale.append(answer(1));
      await stale.merge(foreigners('a', 600));
      const bo = await shelf.addLearner('Bo');
      const other = await openRead(shelf, bo.id);
      await other.append(answer(1));
      await device.tab().eraseLearner(learner);
      claim((await refusal(stale.append(answer(2)), 'append')) === 'JournalGone', 'an append is refused');
      claim((await refusal(stale.read(), 'read')) === 'JournalGone', 'a read is refused');
      claim((await refusal(stale.merge(foreigners('b', 3)), 'merge')) === 'JournalGone', 'a merge is refused');
      claim((await refusal(stale.store(foreigners('b', 1)[0]!), 'store')) === 'JournalGone', 'a store is refused');
      claim((await refusal(shelf.openJournal(learner), 'open')) === 'JournalGone', 'opening is refused');
      same(await device.journalCells(learner).keys(), [], 'nothing is left or came back');
      same(
        (await shelf.learners()).map(({ id }) => id),
        [bo.id],
        'one is listed',
      );
      claim((await idsOf(other)).length === 1, 'the other learner is untouched');
      await shelf.eraseLearner(learner);
    },
  },
  {
    name: 'an erasing that was cut off is finished at the next start',
    run: async (device) => {
      const { learner, journal } = await begin(device);
      await journal.append(answer(1));
      await device.shelfCells().set(`erased:${learner}`, String(Date.now()));
      const shelf = device.tab();
      same(await shelf.learners(), [], 'not listed');
      let left = 9;
      for (let i = 0; i < 100 && left > 0; i++) {
        await new Promise((go) => setTimeout(go, 10));
        left = (await device.journalCells(learner).keys()).length;
      }
      claim(left === 0, 'its entries are deleted');
    },
  },
  {
    name: 'a database the browser lost begins anew, and tabs that had it notice',
    run: async (device) => {
      const { learner, journal: stale } = await begin(device);
      await stale.append(answer(1));
      await device.storage.drop(journalName(learner));
      const anew = await openRead(device.tab(), learner);
      const entry = await anew.append(answer(2));
      claim((await refusal(stale.append(answer(3)), 'append')) === 'JournalGone', 'the old one is refused');
      same(await idsOf(anew), [entry.id], 'and left nothing');
    },
  },
  {
    name: 'a damaged record does not hide a learner',
    run: async (device) => {
      const { learner, journal } = await begin(device);
      const entry = await journal.append(answer(1));
      await device.shelfCells().set(`learner:${learner}`, '{"name":');
      const shelf = device.tab();
      same(
        (await shelf.learners()).map(({ id }) => id),
        [learner],
        'listed',
      );
      same(await idsOf(await shelf.openJournal(learner)), [entry.id], 'and readable');
      await shelf.renameLearner(learner, 'Ada');
      same(
        (await shelf.learners()).map(({ name }) => name),
        ['Ada'],
        'and can be named again',
      );
    },
  },
  {
    name: 'level bytes are found by their hash, unless damaged',
    run: async (device) => {
      const shelf = device.tab();
      const bytes = text('{"format":1}');
      const hash = await shelf.putLevel(bytes);
      same([...(await device.tab().getLevel(hash))!], [...bytes], 'found');
      claim((await shelf.putLevel(bytes.slice())) === hash, 'the same hash');
      claim(hash !== (await shelf.putLevel(text('other'))), 'another hash');
      claim((await shelf.getLevel('0'.repeat(64))) === undefined, 'not found');
      bytes[0] = 0;
      claim((await shelf.getLevel(hash))![0] === 123, 'nobody else can change them');
      await device.shelfCells().set(`level:${hash}`, text('{"format":2}'));
      claim((await shelf.getLevel(hash)) === undefined, 'damage is noticed');
      await shelf.putLevel(text('{"format":1}'));
      claim((await shelf.getLevel(hash)) !== undefined, 'and mended by putting it again');
    },
  },
  {
    name: 'level texts go with the last learner who listed them',
    run: async (device) => {
      const { shelf, journal: a, learner } = await begin(device);
      const b = await openRead(shelf, (await shelf.addLearner('Bo')).id);
      const shared = await shelf.putLevel(text('shared'));
      const own = await shelf.putLevel(text('own'));
      await a.append(levelAdded(shared));
      await a.append(levelAdded(own));
      await b.append(levelAdded(shared));
      await shelf.eraseLearner(learner);
      claim((await shelf.getLevel(own)) === undefined, 'the own one is gone');
      claim((await shelf.getLevel(shared)) !== undefined, 'the shared one stays');
    },
  },
  {
    name: 'a watcher does not bring an erased journal back',
    run: async (device) => {
      const { journal: watching, learner } = await begin(device);
      const other = await openRead(device.tab(), learner);
      let heard = 0;
      watching.watch((entries) => (heard += entries.length));
      await other.append(answer(1));
      await soon(() => heard === 1, 'heard');
      await device.tab().eraseLearner(learner);
      await refusal(other.append(answer(2)), 'append');
      await new Promise((go) => setTimeout(go, 30));
      same(await device.journalCells(learner).keys(), [], 'nothing came back');
      claim(heard === 1, 'nothing was heard');
      watching.close();
      other.close();
    },
  },
];
