/** The bytes of own levels, under the hash of their content. */
import type { Cells } from './cells.ts';
import { sha256 } from './sha256.ts';

const prefix = 'level:';

/** Stores bytes and resolves with their SHA-256. What is there already, and undamaged, is not written again. */
export async function putLevel(cells: Cells, content: Uint8Array): Promise<string> {
  const hash = sha256(content);
  if ((await getLevel(cells, hash)) === undefined) await cells.set(prefix + hash, content);
  return hash;
}

/** The bytes, or undefined when they are not there or damaged. */
export async function getLevel(cells: Cells, hash: string): Promise<Uint8Array | undefined> {
  const bytes = await cells.get(prefix + hash);
  return bytes instanceof Uint8Array && sha256(bytes) === hash ? bytes : undefined;
}

export function removeLevel(cells: Cells, hash: string): Promise<void> {
  return cells.remove(prefix + hash);
}
