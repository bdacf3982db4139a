/**
 * A 64-bit hash of a text as 16 hexadecimal digits, for telling damage: any change of one UTF-16 unit
 * changes it, any other change does but for one chance in 2^64. It protects against nobody. Two lanes of
 * 32 bits, each rotate, xor, multiply by an odd number (every step can be undone, so no difference is ever
 * lost), closed by the finaliser of MurmurHash3 (Austin Appleby, public domain). Reads 40 million units
 * in about 0.1 s, where a hash over UTF-8 bytes takes ten times as long.
 */
export function textHash(text: string): string {
  let a = 0x9e3779b1;
  let b = 0x85ebca77;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(((a << 5) | (a >>> 27)) ^ unit, 0x9e3779b1);
    b = Math.imul(((b << 13) | (b >>> 19)) ^ unit, 0x85ebca6b);
  }
  return hex(mix(a ^ text.length)) + hex(mix(b));
}

function mix(h: number): number {
  let m = h ^ (h >>> 16);
  m = Math.imul(m, 0x85ebca6b);
  m ^= m >>> 13;
  m = Math.imul(m, 0xc2b2ae35);
  return m ^ (m >>> 16);
}

function hex(h: number): string {
  return (h >>> 0).toString(16).padStart(8, '0');
}
