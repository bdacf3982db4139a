import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/core/items/item.ts';
import { levelSchemaText } from '../../../tools/levels-schema.ts';

const text = levelSchemaText();

test('levels/level.schema.json is up to date (npx tsx tools/levels-schema.ts writes it)', () => {
  expect(
    readFileSync(new URL('../../../levels/level.schema.json', import.meta.url), 'utf8').replaceAll('\r\n', '\n'),
  ).toBe(text);
});

test('it names all ten kinds, closes every object, and describes what is not plain', () => {
  const schema = JSON.parse(text);
  const items = schema.properties.items.items.oneOf;
  expect(items.map((each: { properties: { kind: { const: string } } }) => each.properties.kind.const)).toEqual(kinds);
  for (const each of items) expect(each.additionalProperties).toBe(false);
  expect(items[0].properties.explanation.description).toMatch(/truth first/);
  expect(new RegExp(schema.properties.figures.items.properties.image.pattern).test('a.PNG')).toBe(true);
});
