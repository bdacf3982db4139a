/** Reads what all levels share: the files of facts and of sources, and each figure. */
import * as v from 'valibot';
import { type Fact, fact } from './fact.ts';
import { type Figure, figure } from './figure.ts';
import { type ReadText, readText } from './read-text.ts';
import { checkFigure } from './rules/figures.ts';
import { checkLink } from './rules/links.ts';
import { checkIds } from './rules/same.ts';
import { type Source, source } from './source.ts';

/** Reads the list of sources. */
export function readSources(file: string, text: string): ReadText<Source[]> {
  return readText(v.array(source), file, text, (sources, report) => checkIds(sources, [], 'source', report));
}

/** Reads the list of facts; each must cite known sources. */
export function readFacts(file: string, text: string, sources: ReadonlyMap<string, Source>): ReadText<Fact[]> {
  return readText(v.array(fact), file, text, (facts, report) => {
    checkIds(facts, [], 'fact', report);
    for (const [index, { sources: cited }] of facts.entries()) {
      for (const [n, id] of cited.entries()) checkLink(id, sources, 'source', [index, 'sources', n], report);
    }
  });
}

/** Reads one shared figure; its drawing is checked apart. */
export function readFigure(file: string, text: string): ReadText<Figure> {
  return readText(figure, file, text, (value, report) => checkFigure(value, [], report));
}
