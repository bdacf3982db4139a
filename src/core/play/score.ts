/** Points of an answer. Speed earns none, and confidence costs none. */
import type { HintUsed } from '../learning/evidence.ts';
import { outcome } from '../items/verdict.ts';

/** The multiplier that a streak (right answers in a row, from 0) earns: 1, up by 0.2 with each, at most 2. */
export function myelin(streak: number): number {
  return (5 + Math.min(5, streak)) / 5;
}

/**
 * Whole points for a scored answer. In: `score`, 0 to 1; `streak` before this answer. Right: 100 × myelin; partly right:
 * 100 × score × myelin; wrong: 100 × score. A hint of either kind costs a quarter, whatever the outcome: otherwise a
 * nearly right answer with a hint would earn more than a right one.
 */
export function points(score: number, hint: HintUsed, streak: number): number {
  const factor = outcome(score) === 'wrong' ? 1 : myelin(streak);
  return Math.round(100 * score * factor * (hint === 'none' ? 1 : 0.75));
}

/** The streak after a scored answer: one more when right, the same when partly right, none when wrong. */
export function nextStreak(score: number, streak: number): number {
  const how = outcome(score);
  return how === 'right' ? streak + 1 : how === 'partly' ? streak : 0;
}
