import type { Grade } from '../verdict.ts';
import type { TrueFalse, TrueFalseResponse } from './shape.ts';

/** All or nothing, like a single choice (Haladyna, Downing and Rodriguez 2002). Part 0 is "true", part 1 is "false". */
export function gradeTrueFalse(item: TrueFalse, response: TrueFalseResponse): Grade {
  const right = response.value === item.key;
  const parts = [true, false].map((value) => {
    if (value === response.value) return right ? 'right' : 'wrong';
    return right ? 'none' : 'missed';
  });
  return { score: right ? 1 : 0, parts };
}
