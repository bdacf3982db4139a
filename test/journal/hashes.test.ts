import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../src/journal/base64.ts';
import { sha256, sha256OfText } from '../../src/journal/sha256.ts';
import { textHash } from '../../src/journal/text-hash.ts';

describe('sha256', () => {
  it('agrees with another implementation at every length of the last block', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
  it('agrees with another implementation on texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => sha256OfText(text) === createHash('sha256').update(text).digest('hex'),
      ),
    );
  });
});

describe('the text hash', () => {
  it('has 16 digits and never changes, as stored journals rest on it', () => {
    expect(['', 'a', 'Misfire', 'Ω–😀'].map(textHash)).toMatchInlineSnapshot(`
      [
        "11fd02eb9bb31115",
        "e76018277b95cb7c",
        "6d2caa08a9001825",
        "468a3213434a1085",
      ]
    `);
  });
  it('shows any change of one unit', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 1, max: 0xffff }),
        (text, at, flip) => {
          const place = at % text.length;
          const other =
            text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ flip) + text.slice(place + 1);
          return textHash(other) !== textHash(text);
        },
      ),
    );
  });
  it('shows what was cut off or swapped', () => {
    const text = '{"kind":"answered","grade":1}'.repeat(20);
    const hashes = new Set(Array.from({ length: text.length + 1 }, (_, i) => textHash(text.slice(0, i))));
    expect(hashes.size).toBe(text.length + 1);
    expect(textHash('ab')).not.toBe(textHash('ba'));
  });
});

describe('base64', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        (bytes) =>
          Buffer.from(toBase64(bytes), 'base64').equals(bytes) && fromBase64(toBase64(bytes))!.join() === bytes.join(),
      ),
    );
    expect(fromBase64(toBase64(new Uint8Array(100_000).fill(7)))).toEqual(new Uint8Array(100_000).fill(7));
  });
  it('is undefined for anything else', () => expect(fromBase64('=?=')).toBeUndefined());
});
