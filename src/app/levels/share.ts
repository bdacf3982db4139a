import { slug } from '../../core/level/shape-text.ts';
import { isZip } from './own-zip.ts';

/**
 * A file of an own level, to download or hand on.
 * @param bytes as readOwn took them
 * @param name title or id of the level; the file is named after it
 */
export function shareOwn(bytes: Uint8Array, name: string): File {
  const [ending, type] = isZip(bytes) ? ['zip', 'application/zip'] : ['json', 'application/json'];
  return new File([bytes as Uint8Array<ArrayBuffer>], `${slug(name) || 'level'}.${ending}`, { type });
}
