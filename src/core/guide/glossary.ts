/** The glossary: what technical terms mean, in plain words. */
import * as v from 'valibot';
import { id, label, text } from '../items/fields.ts';
import type { Fact } from '../level/fact.ts';
import { readText, type ReadText } from '../level/read-text.ts';
import type { Report } from '../level/report.ts';
import { checkLink } from '../level/rules/links.ts';
import { checkIds } from '../level/rules/same.ts';
import type { Source } from '../level/source.ts';
import { wordsOf } from './fold-text.ts';
import { findTerms, termIndex } from './find-terms.ts';
import { spellings } from './spellings.ts';

export const term = v.strictObject({
  id,
  term: label,
  also: v.optional(
    v.pipe(v.array(label), v.description('Other spellings and short forms. A plural with -s needs no entry.')),
  ),
  except: v.optional(
    v.pipe(v.array(label), v.description('Phrases in which the word means something else, e.g. "share a root".')),
  ),
  meaning: v.pipe(text, v.description('One or two plain sentences of our own.')),
  facts: v.optional(v.pipe(v.array(id), v.description('Ids of facts that say it.'))),
  sources: v.optional(v.pipe(v.array(v.string()), v.description('Ids of shared sources, where no fact says it.'))),
});
export type Term = v.InferOutput<typeof term>;

export const glossary = v.strictObject({
  terms: v.pipe(v.array(term), v.minLength(1)),
  everyday: v.pipe(
    v.array(label),
    v.description('Names of concepts, parts and the like that are everyday words and need no entry.'),
  ),
});
export type Glossary = v.InferOutput<typeof glossary>;

/** A phrase that levels teach or ask for: it must hold a term of the glossary, or be an everyday one. */
export interface Taught {
  readonly phrase: string;
  /** The level or figure that has it. */
  readonly by: string;
}

export interface GlossaryTargets {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly taught: readonly Taught[];
}

/** Reads the glossary. A term that levels teach and it lacks is a warning: the levels play without it. */
export function readGlossary(file: string, text: string, targets: GlossaryTargets): ReadText<Glossary> {
  return readText(glossary, file, text, (value, report) => {
    checkIds(value.terms, ['terms'], 'term', report);
    checkTerms(value.terms, targets, report);
    checkTaught(value, targets.taught, report);
  });
}

function checkTerms(terms: readonly Term[], { facts, sources }: GlossaryTargets, report: Report): void {
  const first = new Map<string, number>();
  for (const [index, each] of terms.entries()) {
    for (const [n, fact] of (each.facts ?? []).entries())
      checkLink(fact, facts, 'fact', ['terms', index, 'facts', n], report);
    for (const [n, source] of (each.sources ?? []).entries())
      checkLink(source, sources, 'source', ['terms', index, 'sources', n], report);
    if (!each.facts?.length && !each.sources?.length) report.error(['terms', index], 'term-unfounded', {});
    for (const spelling of spellings(each)) {
      const plain = wordsOf(spelling).join(' ');
      const earlier = first.get(plain);
      if (earlier === undefined) first.set(plain, index);
      else {
        const firstLine = report.line(['terms', earlier, 'term']);
        report.error(['terms', index, 'term'], 'same-text', { what: 'term', text: spelling, firstLine });
      }
    }
  }
}

function checkTaught({ terms, everyday }: Glossary, taught: readonly Taught[], report: Report): void {
  const index = termIndex(terms);
  const plain = new Set(everyday.map((each) => wordsOf(each).join(' ')));
  const said = new Set<string>();
  for (const { phrase, by } of taught) {
    const key = wordsOf(phrase).join(' ');
    if (said.has(key) || plain.has(key) || findTerms(phrase, index).length > 0) continue;
    said.add(key);
    report.warn(['terms'], 'term-missing', { term: phrase, by });
  }
}
