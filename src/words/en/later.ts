import { feedback } from './feedback.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { lesson } from './lesson.ts';
import { levels } from './levels.ts';
import { offline } from './offline.ts';
import { panels } from './panels.ts';
import { progress } from './progress.ts';
import { regions } from './regions.ts';
import { result } from './result.ts';
import { safety, twitching } from './safety.ts';
import { settings } from './settings.ts';
import { sourceNote } from './source-note.ts';

/** Words of the screens that load when they are first opened. */
export const enLater = {
  feedback,
  guide,
  help,
  lesson,
  levels,
  offline,
  panels,
  progress,
  regions,
  result,
  safety,
  settings,
  sourceNote,
  twitching,
};
