/** Packing single entries into segments, and storing many new ones as segments from the start. */
import type { Entry } from '../core/journal/entry.ts';
import { byTick } from '../core/journal/order.ts';
import type { Cells } from './cells.ts';
import { contentSet } from './contents.ts';
import { keyKind, singleKey } from './keys.ts';
import { writeLine, type KeptEntry } from './line.ts';
import { putSegment, segmentSize, writeSegment } from './segment.ts';
import { walk, type Found } from './walk.ts';

/**
 * Packs full segments of the oldest singles; fewer than a segment's worth stay single. A single is
 * removed only once a segment that holds it was read back unchanged. Two packers at once may write
 * some entries into two segments; readers drop doubles.
 */
export async function pack(cells: Cells): Promise<void> {
  const singles = (await cells.keys()).filter((key) => keyKind(key) === 'single');
  if (singles.length < segmentSize) return;
  const { found } = await walk(cells);
  const packed = contentSet(found.filter(({ lies }) => lies === 'packed'));
  const mine = found.filter(({ kind, lies }) => kind === 'entry' && lies === 'single');
  // Left behind by a packer that was cut off.
  await removeAll(
    cells,
    mine.filter(({ entry, sum }) => packed.has(entry, sum)),
  );
  const open = mine
    .filter(({ entry, sum }) => packed.add(entry, sum))
    .sort((a, b) => byTick(a.entry as Entry, b.entry as Entry));
  for (const chunk of fullChunks(open)) {
    await putSegment(cells, writeSegment(chunk.map(({ entry }) => writeLine(entry))));
    await removeAll(cells, chunk);
  }
}

/** Stores new entries: whole segments as far as they go, the rest and those of newer versions as singles. */
export async function storeMany(cells: Cells, entries: readonly Entry[], newer: readonly KeptEntry[]): Promise<void> {
  const sorted = [...entries].sort(byTick);
  const chunks = fullChunks(sorted);
  for (const chunk of chunks) await putSegment(cells, writeSegment(chunk.map(writeLine)));
  await Promise.all(
    [...sorted.slice(chunks.length * segmentSize), ...newer].map((entry) => {
      const line = writeLine(entry);
      return cells.set(singleKey(entry.id, line), line);
    }),
  );
}

/** All asked for at once: one after the other takes seconds on a slow disk. */
async function removeAll(cells: Cells, found: readonly Found[]): Promise<void> {
  await Promise.all(found.map(({ where }) => cells.remove(where)));
}

function fullChunks<T>(list: readonly T[]): T[][] {
  const count = Math.floor(list.length / segmentSize);
  return Array.from({ length: count }, (_, i) => list.slice(i * segmentSize, (i + 1) * segmentSize));
}
