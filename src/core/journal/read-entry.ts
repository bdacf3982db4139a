/** Reading entries that come from outside: storage, a backup, another tab. */
import {
  hasFields,
  isBoolean,
  isCount,
  isUint32,
  isWhole,
  listOf,
  matching,
  oneOf,
  textOf,
  within,
  type Check,
  type Fields,
} from './checks.ts';
import { entryVersion, type Entry, type EntryKind, type EntryStamp } from './entry.ts';
import { isResponse, mostParts } from './read-response.ts';
import { isSetting } from './setting-values.ts';

const entryId = matching(/^[0-9a-f]{24}\/(0|[1-9]\d{0,15})$/);
const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const levelId = matching(new RegExp(`^(?=.{1,64}$)${name}$`));
const itemName = matching(new RegExp(`^(?=.{1,129}$)${name}/${name}$`));
const roundId = textOf(1, 64);
const share = within(0, 1);

const look = hasFields({ required: { kind: oneOf('look'), level: levelId, concept: levelId } });
const asked = hasFields({ required: { kind: oneOf('item'), item: itemName } });
const spec = hasFields({
  required: {
    id: roundId,
    purpose: oneOf('level', 'practice'),
    steps: listOf((step) => look(step) || asked(step), 100_000),
    seed: isUint32,
  },
  optional: { level: levelId },
});

const stamp: Readonly<Record<keyof EntryStamp, Check>> = {
  id: entryId,
  v: oneOf(entryVersion),
  tick: isCount,
  at: isWhole,
  day: isWhole,
};

const own: Readonly<Record<EntryKind, Fields>> = {
  answered: {
    required: {
      item: itemName,
      response: isResponse,
      order: listOf(isCount, mostParts),
      grade: share,
      took: within(0, Number.MAX_SAFE_INTEGER),
      hint: oneOf('none', 'text', 'removed'),
      keySeen: isBoolean,
      scored: isBoolean,
      key: textOf(1, 128),
      origin: oneOf('solo', 'class'),
    },
    optional: { confidence: oneOf('sure', 'think-so', 'guess'), round: roundId },
  },
  amended: { required: { target: entryId, grade: share } },
  undone: { required: { target: entryId } },
  suspended: { required: { item: itemName, on: isBoolean } },
  reset: { required: { item: itemName, why: oneOf('asked', 'key-mended') } },
  'round-begun': { required: { spec } },
  'round-ended': { required: { round: roundId, how: oneOf('finished', 'left'), score: isCount } },
  'level-added': { required: { level: levelId, title: textOf(1, 200), content: textOf(1, 128) } },
  'level-removed': { required: { level: levelId } },
  'parameters-adopted': {
    required: { weights: (value) => Array.isArray(value) && value.length === 21 && value.every(Number.isFinite) },
  },
  'setting-changed': { required: { name: textOf(1, 64), value: () => true } },
};

const checks = new Map<unknown, Check>(
  Object.entries(own).map(([kind, { required, optional }]) => [
    kind,
    hasFields({ required: { ...stamp, kind: oneOf(kind), ...required }, optional }),
  ]),
);

/**
 * The entry that anything at all is, or undefined when it is none: a field missing, unknown or out of range, or written
 * in another version of the format. Never throws, and gives back what it was given: nothing is copied or mended.
 */
export function readEntry(value: unknown): Entry | undefined {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  if (checks.get(kind)?.(value) !== true) return undefined;
  const entry = value as Entry;
  return entry.kind !== 'setting-changed' || isSetting(entry.name, entry.value) ? entry : undefined;
}
