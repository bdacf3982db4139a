import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { safetyCardFacts } from '../../../src/core/safety/card.ts';
import { emergencyNumber, regionOf, regions } from '../../../src/core/safety/regions.ts';

describe('regions', () => {
  test('are real ones, each once, with a number to dial', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
    for (const { id, number, also } of regions) {
      expect(id).toMatch(/^[a-z]{2}$/);
      expect(names.of(id.toUpperCase()), id).toBeDefined();
      for (const digits of [number, also ?? number]) expect(digits, id).toMatch(/^\d{3,5}$/);
    }
  });

  test.each([
    ['de', '112'],
    ['us', '911'],
    ['gb', '999'],
    ['au', '000'],
    ['nz', '111'],
    ['jp', '119'],
    ['cn', '120'],
    ['br', '192'],
    ['ch', '144'],
    ['in', '112'],
    ['unknown', undefined],
    ['atlantis', undefined],
  ])('%s: %s', (region, number) => {
    expect(emergencyNumber(region)).toBe(number);
  });

  test.each([
    ['de-AT', 'at'],
    ['en-GB', 'gb'],
    ['zh-Hant-TW', 'tw'],
    ['pt_BR', 'br'],
    ['en', 'unknown'],
    ['de', 'unknown'],
    ['en-AQ', 'unknown'],
    ['ca-valencia', 'unknown'],
    ['es-419', 'unknown'],
    ['', 'unknown'],
  ])('guessed from "%s": %s', (tag, region) => {
    expect(regionOf(tag)).toBe(region);
  });
});

test('every fact of the safety card is in the facts file', () => {
  const facts = readFileSync(new URL('../../../levels/facts.json', import.meta.url), 'utf8');
  for (const fact of safetyCardFacts) expect(facts).toContain(`"${fact}"`);
});
