/**
 * Writes levels/level.schema.json from the schema of a level, so that editors complete and check level files that say
 * `"$schema": "./level.schema.json"`. Run after every change of the format: npx tsx tools/levels-schema.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { level } from '../src/core/level/level.ts';

/** The text of level.schema.json. */
export function levelSchemaText(): string {
  const schema = toJsonSchema(level, {
    typeMode: 'input',
    // Trimming needs no say in JSON Schema; the length is checked after it.
    ignoreActions: ['trim'],
    overrideAction({ valibotAction: action, jsonSchema }) {
      // JSON has no infinite numbers.
      if (action.type === 'finite') return jsonSchema;
      if (action.type !== 'regex') return undefined;
      const { source, ignoreCase } = (action as unknown as { requirement: RegExp }).requirement;
      return { ...jsonSchema, pattern: ignoreCase ? inBothCases(source) : source };
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** JSON Schema knows no flags, so each letter that stands for itself becomes a choice of both cases. */
function inBothCases(source: string): string {
  return source.replace(/\\.|[a-z]/g, (part) => (part.length > 1 ? part : `[${part}${part.toUpperCase()}]`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../levels/level.schema.json', import.meta.url), levelSchemaText());
}
