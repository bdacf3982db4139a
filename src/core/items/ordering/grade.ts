import type { Grade, Verdict } from '../verdict.ts';
import type { Ordering, OrderingResponse } from './shape.ts';

/**
 * The share of neighbours kept: of the n - 1 pairs of steps that follow each other in the key, how many follow each other
 * directly in the response. One step in the wrong place costs its links, not every place after it; chance is 1/n.
 * It is what Moodle's ordering question calls "relative to the next item (excluding last)" (docs.moodle.org, Ordering
 * question type). A step counts as right when it directly follows its forerunner (the first step: when it stands first).
 */
export function gradeOrdering(item: Ordering, response: OrderingResponse): Grade {
  const place = new Map(response.order.map((step, i) => [step, i]));
  const parts = item.steps.map((_, step): Verdict => {
    const before = step === 0 ? -1 : place.get(step - 1)!;
    return place.get(step) === before + 1 ? 'right' : 'wrong';
  });
  const kept = parts.slice(1).filter((part) => part === 'right').length;
  return { score: kept / (item.steps.length - 1), parts };
}
