/** Reading all that lies in a journal's cells. */
import type { Cells } from './cells.ts';
import { keyKind, type KeyKind } from './keys.ts';
import { readLine, type KeptEntry, type Line } from './line.ts';
import type { SetAsideRaw } from './port.ts';
import { readSegment } from './segment.ts';

export interface Found {
  readonly kind: Exclude<Line['kind'], 'bad'>;
  readonly entry: KeptEntry;
  /** Tells contents apart under one id. */
  readonly sum: number;
  readonly where: string;
  /** Where it lies as a cell of its own, in a segment that is unchanged, or in one that was damaged. */
  readonly lies: 'single' | 'packed' | 'damaged';
}

export interface Walked {
  readonly found: readonly Found[];
  readonly aside: readonly SetAsideRaw[];
  /** Keys that were looked at. */
  readonly keys: readonly string[];
}

/**
 * Reads every cell but those in `skip`. Singles first, and the list of segments anew after them: what a
 * packer in another tab takes away meanwhile, it has put into a segment before.
 */
export async function walk(cells: Cells, skip: ReadonlySet<string> = new Set()): Promise<Walked> {
  const found: Found[] = [];
  const aside: SetAsideRaw[] = [];
  const keys: string[] = [];
  const list = async (kind: KeyKind): Promise<string[]> =>
    (await cells.keys()).filter((key) => keyKind(key) === kind && !skip.has(key));
  const visit = async (kind: KeyKind, look: (key: string, value: unknown) => void): Promise<void> => {
    const kin = await list(kind);
    const values = await Promise.all(kin.map((key) => cells.get(key)));
    kin.forEach((key, i) => {
      // Gone between list and look: packed by another tab.
      if (values[i] === undefined) return;
      keys.push(key);
      look(key, values[i]);
    });
  };
  const take = (text: unknown, where: string, lies: Found['lies'], sound: boolean): boolean => {
    const line = readLine(text, sound);
    if (line.kind === 'bad') aside.push({ where, why: line.why, raw: text });
    else found.push({ kind: line.kind, entry: line.entry, sum: line.sum, where, lies });
    return line.kind !== 'bad';
  };

  await visit('single', (key, value) => take(value, key, 'single', false));
  await visit('segment', (key, value) => {
    const segment = readSegment(key, value);
    if (segment === undefined) return void aside.push({ where: key, why: 'not-an-entry', raw: value });
    const lies = segment.intact ? 'packed' : 'damaged';
    const good = segment.lines.map((text, i) => take(text, `${key}#${i + 1}`, lies, segment.sound));
    // Damage that no line shows: some may be missing.
    if (!segment.intact && !good.includes(false)) aside.push({ where: key, why: 'bad-checksum', raw: value });
  });
  await visit('unknown', (key, value) => aside.push({ where: key, why: 'newer-version', raw: value }));
  return { found, aside, keys };
}
