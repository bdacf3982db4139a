/** Prompts of one level that are nearly those of another. */
import type { Level } from '../level/level.ts';
import type { Problem } from '../level/problem.ts';
import { reportOn } from '../level/report.ts';
import { isEnglish } from '../level/style/level.ts';
import { askedIn, nearItems } from '../level/style/near-prompts.ts';

export interface LevelFile {
  readonly file: string;
  readonly text: string;
  readonly level: Level;
}

/** Warns at the item that comes later in the journey; pairs within a level are told when it is read. */
export function nearAcross(files: readonly LevelFile[]): Problem[] {
  const journey = files
    .filter(({ level }) => isEnglish(level))
    .toSorted(
      (a, b) => (a.level.place ?? Infinity) - (b.level.place ?? Infinity) || (a.level.id < b.level.id ? -1 : 1),
    );
  const fileOf = new Map(journey.map((each) => [each.level, each]));
  const asked = journey.flatMap(({ level }) => askedIn(level));
  const reports = new Map(journey.map((each) => [each.level, undefined as ReturnType<typeof reportOn> | undefined]));
  const report = (level: Level) => {
    const { file, text } = fileOf.get(level)!;
    const made = reports.get(level) ?? reportOn(file, text);
    reports.set(level, made);
    return made;
  };
  for (const { index, earlier, alike } of nearItems(asked)) {
    const [mine, other] = [asked[index]!, asked[earlier]!];
    if (mine.level === other.level) continue;
    report(mine.level).warn(['items', mine.index, 'prompt'], 'near-duplicate', {
      other: `${other.level.id}/${other.item.id}`,
      line: report(other.level).line(['items', other.index, 'prompt']),
      prompt: other.item.prompt,
      alike: Math.round(alike * 100),
    });
  }
  return [...reports.values()].flatMap((each) => each?.problems() ?? []);
}
