/**
 * A 64-bit hash of a text as 16 hexadecimal digits: FNV-1a (Fowler, Noll, Vo; RFC 9923) over its UTF-8 bytes. It tells
 * changes, it protects against nobody. Kept in two halves of 32 bits: the prime is 2^40 + 435, so every product stays
 * below 2^53 and exact.
 */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
