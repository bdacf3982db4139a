/** Looks into a valibot schema: what it expects at a path. For suggestions in messages. */
import type * as v from 'valibot';
import type { Path } from './problem.ts';

type Schema = v.GenericSchema & {
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly key?: string;
  readonly options?: readonly (Schema | string | number)[];
  readonly literal?: string | number | boolean;
};

/** The schema of the value at `path` in `value`, or undefined where the schema knows of none. */
export function schemaAt(root: v.GenericSchema, value: unknown, path: Path): v.GenericSchema | undefined {
  let schema = unwrap(root as Schema, value);
  let here = value;
  for (const step of path) {
    const next: Schema | undefined = typeof step === 'number' ? schema?.item : ownEntry(schema, step);
    here = typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined;
    if (next === undefined) return undefined;
    schema = unwrap(next, here);
  }
  return schema;
}

/** The keys an object schema knows. */
export function knownKeys(schema: v.GenericSchema | undefined): string[] {
  return Object.keys((schema as Schema | undefined)?.entries ?? {});
}

/** The values a list of choices allows; for a variant, those of its discriminating key. */
export function choices(schema: v.GenericSchema | undefined, key?: string): (string | number | boolean)[] {
  const { options, literal } = (schema ?? {}) as Schema;
  if (literal !== undefined) return [literal];
  return (options ?? []).flatMap((option) => {
    if (typeof option !== 'object') return [option];
    const own = key === undefined ? undefined : ownEntry(option, key);
    return own?.literal === undefined ? [] : [own.literal];
  });
}

function ownEntry(schema: Schema | undefined, key: string): Schema | undefined {
  return schema?.entries && Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
}

/** Takes optional wrappers off, and picks the option of a variant that the value names. */
function unwrap(schema: Schema, value: unknown): Schema | undefined {
  if (schema.wrapped) return unwrap(schema.wrapped, value);
  if (schema.type !== 'variant' || !schema.key) return schema;
  const named = (value as Record<string, unknown> | undefined)?.[schema.key];
  const option = schema.options?.find(
    (each) => typeof each === 'object' && ownEntry(each, schema.key!)?.literal === named,
  );
  return (option as Schema | undefined) ?? schema;
}
