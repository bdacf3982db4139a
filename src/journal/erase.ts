/** Erasing a learner, in steps that can be cut off anywhere and are finished when the game starts again. */
import type { Cells, Storage } from './cells.ts';
import { journalName, markKey, shelfName } from './keys.ts';
import type { LearnerList } from './learners.ts';
import { removeLevel } from './level-store.ts';
import { walk } from './walk.ts';

/** How long a deletion may be held up by another tab before we go on; it happens later by itself. */
const patience = 3000;
/** For so long a tab left open may bring back an empty database of that name, which is then deleted again. */
const sweepFor = 30 * 86_400_000;

/** Deletes a learner, their journal, and level texts that nobody else lists. `now`: UTC milliseconds. */
export async function eraseLearner(storage: Storage, list: LearnerList, id: string, now: number): Promise<void> {
  await list.markErased(id, now);
  await finish(storage, list, id);
}

/** Does what is left to do for learners erased before. */
export async function sweepErased(storage: Storage, list: LearnerList, now: number): Promise<void> {
  for (const { id, at } of await list.erased()) {
    await finish(storage, list, id);
    if (Math.abs(now - at) > sweepFor) await list.forgetErased(id);
  }
}

async function finish(storage: Storage, list: LearnerList, id: string): Promise<void> {
  for (const hash of await levelsOfNobodyElse(storage, list, id)) await removeLevel(storage.cells(shelfName), hash);
  await empty(storage.cells(journalName(id)));
  await Promise.race([storage.drop(journalName(id)), new Promise((go) => setTimeout(go, patience))]);
  await list.removeRecord(id);
}

/** The mark first: whoever has the journal open sees at once that it is gone. */
async function empty(cells: Cells): Promise<void> {
  await cells.remove(markKey);
  await Promise.all((await cells.keys()).map((key) => cells.remove(key)));
}

async function levelsOfNobodyElse(storage: Storage, list: LearnerList, id: string): Promise<string[]> {
  const hashes = new Set<string>();
  for (const { entry } of (await walk(storage.cells(journalName(id)))).found) {
    const { kind, content } = entry as { readonly kind?: unknown; readonly content?: unknown };
    if (kind === 'level-added' && typeof content === 'string') hashes.add(content);
  }
  if (hashes.size === 0) return [];
  for (const other of await list.all()) {
    const { found } = await walk(storage.cells(journalName(other.id)));
    for (const { entry } of found) hashes.delete(String((entry as { readonly content?: unknown }).content));
  }
  return [...hashes];
}
