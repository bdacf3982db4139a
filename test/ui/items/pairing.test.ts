import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete, joined, leftOf, type Pairing } from '../../../src/ui/items/matching/pairing.ts';

test('no right is ever used twice, whatever is joined', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(5)), { maxLength: 30 }), (joins) => {
      let pairing: Pairing = [null, null, null, null];
      for (const [left, right] of joins) {
        const parts = pairing[left] === right;
        pairing = joined(pairing, left, right);
        const used = pairing.filter((one) => one !== null);
        expect(new Set(used).size).toBe(used.length);
        expect(pairing[left]).toBe(parts ? null : right);
        expect(leftOf(pairing, right)).toBe(parts ? undefined : left);
      }
      expect(complete(pairing)).toBe(!pairing.includes(null));
    }),
  );
});
