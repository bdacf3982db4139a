/** Reads what the curriculum must hold, and checks the levels of a folder beside each other. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkCorrected } from '../src/core/curriculum/corrected.ts';
import { type FoundingClaim, readFoundingClaims } from '../src/core/curriculum/founding-claim.ts';
import { type Misconception, readMisconceptions } from '../src/core/curriculum/misconception.ts';
import { type LevelFile, nearAcross } from '../src/core/curriculum/near.ts';
import { checkTaught } from '../src/core/curriculum/taught.ts';
import { checkTested } from '../src/core/curriculum/tested.ts';
import { checkToldAsCases } from '../src/core/curriculum/told-as-cases.ts';
import { readVignettes, type Vignette } from '../src/core/curriculum/vignette.ts';
import type { Fact } from '../src/core/level/fact.ts';
import type { Problem } from '../src/core/level/problem.ts';
import type { ReadText } from '../src/core/level/read-text.ts';
import { type Report, reportOn } from '../src/core/level/report.ts';
import { type OpenFile, openText } from './levels-open.ts';

/** Files of a levels folder that are no levels, but say what levels must hold. */
export const curriculumFiles = ['founding-claims.json', 'misconceptions.json', 'vignettes.json'];

type Opened<T> = OpenFile<readonly T[]>;

/** Each is left out where the folder has no such file, and empty where it could not be read. */
export interface Curriculum {
  readonly claims?: Opened<FoundingClaim>;
  readonly misconceptions?: Opened<Misconception>;
  readonly vignettes?: Opened<Vignette>;
}

type Open = (path: string, from: string, read: (file: string, text: string) => ReadText<unknown>) => OpenFile<unknown>;

/** Reads the files that are there, with `open`, which keeps their problems. */
export function readCurriculum(
  folder: string,
  from: string,
  facts: ReadonlyMap<string, Fact> = new Map(),
  open: Open = openText,
): Curriculum {
  const read = <T>(
    name: string,
    reader: (file: string, text: string, known: ReadonlyMap<string, Fact>) => ReadText<T[]>,
  ): Opened<T> | undefined => {
    const path = join(folder, name);
    if (!existsSync(path)) return undefined;
    return open(path, from, (file, text) => reader(file, text, facts)) as Opened<T>;
  };
  return {
    claims: read('founding-claims.json', readFoundingClaims),
    misconceptions: read('misconceptions.json', readMisconceptions),
    vignettes: read('vignettes.json', readVignettes),
  };
}

/** What only shows once all levels are read. Without facts, only the levels are set beside each other. */
export function checkCurriculum(
  { claims, misconceptions, vignettes }: Curriculum,
  facts: Opened<Fact> | undefined,
  files: readonly LevelFile[],
): Problem[] {
  const levels = files.map(({ level }) => level);
  const check = <T>(
    opened: Opened<T> | undefined,
    rule: (entries: readonly T[], report: Report) => void,
  ): Problem[] => {
    if (!opened?.value) return [];
    const report = reportOn(opened.file, opened.text);
    rule(opened.value, report);
    return report.problems();
  };
  return [
    ...nearAcross(files),
    ...check(facts, (all, report) => checkTested(all, levels, report)),
    ...check(claims, (all, report) => checkTaught(all, levels, report)),
    ...check(misconceptions, (all, report) => checkCorrected(all, levels, report)),
    ...check(vignettes, (all, report) => checkToldAsCases(all, levels, report)),
  ];
}
