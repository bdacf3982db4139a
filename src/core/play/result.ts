/** How a round went. */
import type { LearnerState } from '../journal/state.ts';
import { dueBy } from '../learning/fsrs.ts';
import { levelStanding, type LevelStanding } from '../learning/progress.ts';
import type { PlannedLevel } from './candidates.ts';
import { tally, type Round } from './round.ts';

export interface ResultItem {
  /** `level-id/item-id` */
  readonly item: string;
  /** Whole days from today until it comes back; undefined where there is no memory of it. */
  readonly inDays?: number;
}

export interface RoundResult {
  readonly score: number;
  readonly longestStreak: number;
  /** Scored items answered, and those right first time. */
  readonly asked: number;
  readonly firstTimeRight: number;
  /** Scored items that were right whenever asked in this round. */
  readonly learned: readonly ResultItem[];
  /** Scored items missed at least once. */
  readonly lookAgain: readonly ResultItem[];
  /** Of the level played, where that is still here. */
  readonly level?: { readonly before: LevelStanding; readonly after: LevelStanding };
}

/** The result of a round. In: `state` after its last answer; `levels` as they are now. */
export function roundResult(round: Round, state: LearnerState, levels: readonly PlannedLevel[]): RoundResult {
  const due = dueBy(state.settings.retention, state.weights);
  const learned: ResultItem[] = [];
  const lookAgain: ResultItem[] = [];
  for (const [item, { answers, scored, misses }] of round.items) {
    if (answers === 0 || !scored) continue;
    const memory = state.items.get(item)?.memory;
    const line = memory ? { item, inDays: Math.max(0, due(memory) - state.today) } : { item };
    (misses > 0 ? lookAgain : learned).push(line);
  }
  const { asked, firstTimeRight } = tally(round);
  const level = levels.find(({ id }) => id === round.spec.level);
  const standings = level && {
    before: standingBefore(level, state, round.spec.id),
    after: levelStanding(level, (name) => state.items.get(name), state.settings),
  };
  return {
    score: round.score,
    longestStreak: round.longestStreak,
    asked,
    firstTimeRight,
    learned,
    lookAgain,
    level: standings,
  };
}

/** A level's standing as if the round had not been played. */
function standingBefore(level: PlannedLevel, { items, settings }: LearnerState, round: string): LevelStanding {
  return levelStanding(
    level,
    (name) => {
      const item = items.get(name);
      return (
        item && {
          ...item,
          seen: item.seen && item.seenIn !== round,
          credited: item.credited && item.creditedIn !== round,
        }
      );
    },
    settings,
  );
}
