/** Chance by seed: the same seed always gives the same numbers, so any round can be replayed. */

/**
 * A generator of numbers from 0 (included) to 1 (excluded), 32 bits each. Any number is taken as a seed by its low 32 bits.
 * sfc32, "small fast counting", by Chris Doty-Humphrey (PractRand 0.94): three words of chaos and a counter; the first
 * twelve outputs are thrown away so that neighbouring seeds part ways.
 */
export function random(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** A new list with the same elements in an order drawn evenly from all orders (Durstenfeld 1964, CACM algorithm 235). */
export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** A 32-bit unsigned hash of a text's UTF-8 bytes, for seeds: FNV-1a (Fowler, Noll, Vo; RFC 9923). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
