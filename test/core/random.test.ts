import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash32, random, shuffled } from '../../src/core/random.ts';

describe('random', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const draw = (seed: number) => {
      const next = random(seed);
      return Array.from({ length: 8 }, next);
    };
    expect(draw(7)).toEqual(draw(7));
    expect(new Set([0, 1, 2, 2 ** 31, 2 ** 32 - 1, -2].map((seed) => draw(seed).join())).size).toBe(6);
  });

  test('numbers lie from 0 up to, not including, 1 and are spread evenly', () => {
    const next = random(42);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) tenths[Math.floor(next() * 10)]! += 1;
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  test('the first number of neighbouring seeds is spread evenly, too', () => {
    let sum = 0;
    for (let seed = 0; seed < 10_000; seed++) sum += random(seed)();
    expect(Math.abs(sum / 10_000 - 0.5)).toBeLessThan(0.015);
  });
});

describe('shuffled', () => {
  test('keeps all elements and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (list, seed) => {
        const before = [...list];
        const byValue = (a: number, b: number) => a - b;
        expect(shuffled(list, random(seed)).sort(byValue)).toEqual([...list].sort(byValue));
        expect(list).toEqual(before);
      }),
    );
  });

  test('every order of three comes up about equally often', () => {
    const next = random(1);
    const seen = new Map<string, number>();
    for (let i = 0; i < 12_000; i++) {
      const order = shuffled(['a', 'b', 'c'], next).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('hash32', () => {
  // From the test vectors of the FNV authors.
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j', (text, hash) => {
    expect(hash32(text)).toBe(hash);
  });
});
