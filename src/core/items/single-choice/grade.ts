import type { Grade } from '../verdict.ts';
import type { SingleChoice, SingleChoiceResponse } from './shape.ts';

/**
 * All or nothing: 1 for the key, 0 for any distractor. Number right, without a correction for guessing, which adds nothing
 * where everyone answers every question (Haladyna, Downing and Rodriguez 2002, Applied Measurement in Education 15:309).
 */
export function gradeSingleChoice(item: SingleChoice, response: SingleChoiceResponse): Grade {
  const parts = item.options.map((option, i) => {
    if (i === response.choice) return option.key ? 'right' : 'wrong';
    return option.key ? 'missed' : 'none';
  });
  return { score: item.options[response.choice]?.key ? 1 : 0, parts };
}
