import type { Grade, Verdict } from '../verdict.ts';
import type { MultipleResponse, MultipleResponseResponse } from './shape.ts';

/**
 * Every option is judged by itself: the share of the key that was ticked, less the share of the distractors that were
 * ticked, never below 0. Ticking everything and ticking nothing both score 0, and neither caution nor boldness pays.
 * This is sensitivity + specificity - 1 (Youden 1950, Cancer 3:32), known as hits minus false alarms where recognition
 * is measured (Snodgrass and Corwin 1988, J Exp Psychol Gen 117:34).
 */
export function gradeMultipleResponse(item: MultipleResponse, response: MultipleResponseResponse): Grade {
  const ticked = new Set(response.choices);
  const parts = item.options.map((option, i): Verdict => {
    if (option.key) return ticked.has(i) ? 'right' : 'missed';
    return ticked.has(i) ? 'wrong' : 'none';
  });
  const count = (verdict: Verdict) => parts.filter((part) => part === verdict).length;
  const [hits, missed, falseAlarms] = [count('right'), count('missed'), count('wrong')];
  if (missed === 0 && falseAlarms === 0) return { score: 1, parts };
  const hitShare = hits / Math.max(1, hits + missed);
  const falseShare = falseAlarms / Math.max(1, falseAlarms + count('none'));
  return { score: Math.max(0, hitShare - falseShare), parts };
}
