import type { Level } from '../../../src/core/level/level.ts';
import { starterLevel } from '../../../tools/levels-starter.ts';

/** A level without a problem, with all ten kinds. A fresh one each time, to be spoilt by a test. */
export function goodLevel(): Level {
  return structuredClone(starterLevel('good-level', 'A good level', './level.schema.json', 'example.svg'));
}

/** The level as an author would have it in a file. */
export function asText(level: unknown): string {
  return JSON.stringify(level, null, 2);
}
