import type { Grade } from '../verdict.ts';
import type { Numeric, NumericResponse } from './shape.ts';

/**
 * All or nothing: 1 within the accepted range, both ends included, else 0. The author's range is the partial credit: how
 * near is near enough depends on the fact, not on a formula.
 */
export function gradeNumeric(item: Numeric, response: NumericResponse): Grade {
  const { from, to } = item.accept ?? { from: item.answer, to: item.answer };
  const right = response.value === item.answer || (response.value >= from && response.value <= to);
  return { score: right ? 1 : 0, parts: [right ? 'right' : 'wrong'] };
}
