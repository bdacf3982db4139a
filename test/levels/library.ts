/** The levels of this repository, parsed, and the words in them. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Item } from '../../src/core/items/item.ts';
import { figure, type Figure } from '../../src/core/level/figure.ts';
import { level, type Level } from '../../src/core/level/level.ts';
import { source, type Source } from '../../src/core/level/source.ts';

const folder = new URL('../../levels/', import.meta.url);
const json = (path: string): unknown => JSON.parse(text(path));

/** The text of a file in levels/. */
export const text = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

export interface Fact {
  readonly id: string;
  readonly scorable: boolean;
  readonly founding: boolean;
  readonly certainty: string;
  readonly sources: readonly string[];
}

export const facts = new Map((json('facts.json') as Fact[]).map((fact) => [fact.id, fact]));
export const sources = new Map<string, Source>(
  v.parse(v.array(source), json('sources.json')).map((one) => [one.id, one]),
);

export const readLevel = (id: string): Level => v.parse(level, json(`${id}.json`));
export const readFigure = (id: string): Figure => v.parse(figure, json(`figures/${id}.json`));

/** Words of a text in lower case, without marks of Markdown; an apostrophe or hyphen stays inside its word. */
export const words = (of: string): string[] => of.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Sentences of a text, split at a stop that ends a word. */
export const sentences = (of: string): string[] =>
  of
    .split(/(?<=[.?!][”"*)]*)\s+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Everything of an item that a learner reads before answering. */
export function asked(item: Item): string[] {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
      return [item.prompt, ...item.options.map((option) => option.text)];
    case 'ordering':
      return [item.prompt, ...item.steps];
    case 'matching':
      return [item.prompt, ...item.pairs.flatMap((pair) => [pair.left, pair.right]), ...(item.extras ?? [])];
    case 'categorise':
      return [item.prompt, ...item.bins.map((bin) => bin.name), ...item.cards.map((card) => card.text)];
    default:
      return [item.prompt];
  }
}

/** The consequence notes of an item; undefined stands for an option without one. */
export function consequences(item: Item): (string | undefined)[] {
  if (item.kind === 'true-false') return item.consequences ? [item.consequences.true, item.consequences.false] : [];
  if (item.kind === 'single-choice' || item.kind === 'multiple-response')
    return item.options.map((option) => option.consequence);
  return [];
}

/** Terms that a concept's first look introduces: what it sets in bold or italics. */
export const terms = (look: string): string[] =>
  [...look.matchAll(/\*{1,2}([^*]+)\*{1,2}/g)].map((match) => match[1]!.toLowerCase());
