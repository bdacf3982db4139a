/** What is wrong with a file, where, and how to mend it: codes and values, which `words` turns into sentences. */
import type { ArtValues } from './problems/art.ts';
import type { GuideValues } from './problems/guide.ts';
import type { QualityValues } from './problems/quality.ts';
import type { RuleValues } from './problems/rules.ts';
import type { ShapeValues } from './problems/shape.ts';
import type { StyleValues } from './problems/style.ts';
import type { SyntaxValues } from './problems/syntax.ts';

/** Each code with the values its sentence needs. A new code is a line in one of these. */
export interface ProblemValues
  extends SyntaxValues, ShapeValues, RuleValues, StyleValues, ArtValues, GuideValues, QualityValues {}
export type ProblemCode = keyof ProblemValues;

/** Keys and array indexes, e.g. `['items', 3, 'options', 0, 'text']`. */
export type Path = readonly (string | number)[];

export type Problem = {
  readonly [C in ProblemCode]: {
    /** File name as the author knows it. */
    readonly file: string;
    /** 1-based; undefined where the whole file is meant. */
    readonly line?: number;
    /** 1-based, in UTF-16 units. */
    readonly column?: number;
    /** Path in the file. */
    readonly path: Path;
    /** error: the file is refused. warning: style; the level plays. */
    readonly severity: 'error' | 'warning';
    readonly code: C;
    /** Values for the sentence: what was found, what was expected, what was perhaps meant. */
    readonly values: Readonly<ProblemValues[C]>;
  };
}[ProblemCode];

/** A sentence for each code: what is wrong and how to mend it. `words` provides one such set for each language. */
export type ProblemSentences = { readonly [C in ProblemCode]: (values: Readonly<ProblemValues[C]>) => string };
