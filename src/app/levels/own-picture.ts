/** What a picture file really holds, by its first bytes. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';

/** The type of a picture, or undefined for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts(bytes, [0x52, 0x49, 0x46, 0x46]) && starts(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]))
    return 'image/webp';
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:(?:<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)\s*)*<svg[\s>]/.test(head)
    ? 'image/svg+xml'
    : undefined;
}

/** The type that a file name promises. */
export function promisedType(name: string): PictureType | undefined {
  const ending = name.toLowerCase().split('.').at(-1);
  if (ending === 'svg') return 'image/svg+xml';
  if (ending === 'jpg' || ending === 'jpeg') return 'image/jpeg';
  return ending === 'png' || ending === 'webp' ? `image/${ending}` : undefined;
}

function starts(bytes: Uint8Array, head: readonly number[]): boolean {
  return bytes.length >= head.length && head.every((byte, index) => bytes[index] === byte);
}
