/** A journal over cells: the one implementation behind every storage. */
import { entryVersion, type Entry, type Event } from '../core/journal/entry.ts';
import { readEntry } from '../core/journal/read-entry.ts';
import { dayNumber } from '../core/learning/day.ts';
import type { Cells } from './cells.ts';
import type { Clock } from './clock.ts';
import { contents, contentSet, distinct } from './contents.ts';
import { drawName } from './draw.ts';
import { JournalGone } from './gone.ts';
import { markKey, singleKey } from './keys.ts';
import { canonicalJson, readLine, writeLine, type KeptEntry } from './line.ts';
import { whenAlone } from './locks.ts';
import type { Journal } from './port.ts';
import type { Tabs } from './tabs.ts';
import { oneAtATime, turns } from './turns.ts';
import { walk, type Walked } from './walk.ts';

const packing = () => import('./pack.ts');

export interface JournalParts {
  readonly learner: string;
  readonly cells: Cells;
  readonly clock: Clock;
  readonly tabs: Tabs;
  /** What lies under the mark for as long as this journal exists. */
  readonly mark: string;
  /** Called when the mark was found missing, before the caller is told. */
  readonly onGone: () => Promise<void>;
}

export function openJournal({ learner, cells, clock, tabs, mark, onGone }: JournalParts): Journal {
  const writer = drawName();
  let sequence = 0;
  let highestTick = 0;
  let wasRead = false;
  const known = new Set<string>();
  const knownKeys = new Set<string>();

  const see = (entry: KeptEntry): void => {
    known.add(entry.id);
    const { tick } = entry as { readonly tick?: unknown };
    if (typeof tick === 'number' && tick > highestTick && tick < Number.MAX_SAFE_INTEGER) highestTick = tick;
  };
  const seeAll = ({ found, keys }: Walked): void => {
    keys.forEach((key) => knownKeys.add(key));
    found.forEach(({ entry }) => see(entry));
    wasRead = true;
  };
  let gone = false;
  /**
   * After whatever was done: a database that another tab deleted comes back empty and takes anything.
   * Then `undo`, and no more of it.
   */
  const stillHere = async (undo?: () => Promise<void>): Promise<void> => {
    if (!gone && (await cells.get(markKey)) === mark) return;
    gone = true;
    await undo?.().catch(() => undefined);
    await onGone().catch(() => undefined);
    throw new JournalGone(learner);
  };
  const refuseIfGone = (): void => {
    if (gone) throw new JournalGone(learner);
  };
  // One at a time, so that nobody gets an older state after a newer one.
  const inTurn = turns();
  const walkAll = (): Promise<Walked> =>
    inTurn(async () => {
      refuseIfGone();
      const walked = await walk(cells);
      await stillHere();
      seeAll(walked);
      return walked;
    });

  const stamp = (event: Event): Entry => {
    if (!wasRead) throw new Error('A journal must be read before events are stamped.');
    const at = clock.now();
    const tick = ++highestTick;
    const made = {
      ...event,
      id: `${writer}/${sequence++}`,
      v: entryVersion,
      tick,
      at,
      day: dayNumber(at, clock.offset(at)),
    };
    // Exactly what will be read back, and nobody else holds a part of it.
    const entry = readEntry(JSON.parse(canonicalJson(made)));
    if (entry === undefined) throw new TypeError(`No entry can be made of this: ${canonicalJson(event)}`);
    known.add(entry.id);
    return entry;
  };

  const store = async (entry: Entry): Promise<void> => {
    const line = writeLine(entry);
    const key = singleKey(entry.id, line);
    refuseIfGone();
    await cells.set(key, line);
    knownKeys.add(key);
    see(entry);
    await stillHere(() => cells.remove(key));
    tabs.tell();
  };

  const merge = async (entries: readonly KeptEntry[]): Promise<number> => {
    const lines = entries.map((entry) => readLine(writeLine(entry)));
    const stored = contentSet((await walkAll()).found);
    const fresh = lines.filter((line) => {
      if (line.kind === 'bad') throw new TypeError('Only entries can be merged.');
      return stored.add(line.entry, line.sum);
    });
    const entriesOf = <K extends 'entry' | 'newer'>(kind: K) =>
      fresh.flatMap((line) => (line.kind === kind ? [line.entry] : []));
    await (await packing()).storeMany(cells, entriesOf('entry') as Entry[], entriesOf('newer'));
    await stillHere();
    fresh.forEach((line) => line.kind !== 'bad' && see(line.entry));
    if (fresh.length > 0) tabs.tell();
    return fresh.length;
  };

  const lookForNew = (): Promise<readonly Entry[]> =>
    inTurn(async () => {
      if (!wasRead || gone) return [];
      const walked = await walk(cells, knownKeys);
      await stillHere();
      const fresh = contents({ ...walked, found: walked.found.filter(({ entry }) => !known.has(entry.id)) });
      seeAll(walked);
      return fresh.entries;
    });
  const watchers = new Set<(entries: readonly Entry[]) => void>();
  const onTold = oneAtATime(lookForNew, (entries) => {
    if (entries.length > 0) watchers.forEach((watcher) => watcher(entries));
  });
  let stopListening: (() => void) | undefined;

  return {
    learner,
    read: async () => {
      const { entries, aside } = contents(await walkAll());
      return { entries, setAside: aside.map(({ where, why }) => ({ where, why })) };
    },
    stamp,
    store,
    append: async (event) => {
      if (!wasRead) await walkAll();
      const entry = stamp(event);
      await store(entry);
      return entry;
    },
    merge,
    all: async () => distinct((await walkAll()).found).map(({ entry }) => entry),
    aside: async () => contents(await walkAll()).aside,
    pack: () =>
      whenAlone(`misfire-pack:${learner}`, async () => {
        refuseIfGone();
        await (await packing()).pack(cells);
        await stillHere();
      }),
    watch: (onEntries) => {
      watchers.add(onEntries);
      stopListening ??= tabs.listen(onTold);
      // What came between the last read and now.
      onTold();
      return () => void watchers.delete(onEntries);
    },
    close: () => {
      watchers.clear();
      stopListening?.();
      tabs.close();
    },
  };
}
