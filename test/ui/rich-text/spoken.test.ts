import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spoken } from '../../../src/ui/rich-text/spoken.ts';

test.each([
  ['Ca^2+^', 'calcium ions'],
  ['Na^+^ and K^+^', 'sodium ions and potassium ions'],
  ['Cl^-^', 'chloride ions'],
  ['Mg^2+^ ions', 'magnesium ions'],
  ['Ca^2+^ channels open', 'calcium channels open'],
  ['**Ca^2+^** comes in', 'calcium ions comes in'],
  ['10^2^ m/s', '102 m/s'],
  ['BaCa^+^', 'BaCa+'],
  ['Ca^+^', 'Ca+'],
])('%s is read as %s', (text, said) => expect(spoken(text)).toBe(said));

test('never throws, and says plain text as it stands', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const said = spoken(text);
      if (!/[*^~]/.test(text)) expect(said).toBe(text);
    }),
  );
});
