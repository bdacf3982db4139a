/** How right a response is, whatever its kind. */
import { gradeCategorise } from './categorise/grade.ts';
import { gradeCloze } from './cloze/grade.ts';
import { gradeFlashcard } from './flashcard/grade.ts';
import { gradeHotspot } from './hotspot/grade.ts';
import type { Item, ItemOf, Kind, Response, ResponseOf } from './item.ts';
import { gradeMatching } from './matching/grade.ts';
import { gradeMultipleResponse } from './multiple-response/grade.ts';
import { gradeNumeric } from './numeric/grade.ts';
import { gradeOrdering } from './ordering/grade.ts';
import { readResponse } from './response.ts';
import { gradeSingleChoice } from './single-choice/grade.ts';
import { gradeTrueFalse } from './true-false/grade.ts';
import type { Grade } from './verdict.ts';

type Rules = { readonly [K in Kind]: (item: ItemOf<K>, response: ResponseOf<K>) => Grade };

const rules: Rules = {
  'single-choice': gradeSingleChoice,
  'multiple-response': gradeMultipleResponse,
  'true-false': gradeTrueFalse,
  cloze: gradeCloze,
  numeric: gradeNumeric,
  ordering: gradeOrdering,
  matching: gradeMatching,
  categorise: gradeCategorise,
  hotspot: gradeHotspot,
  flashcard: gradeFlashcard,
};

/**
 * Grades a response by the rule beside its kind. In: an item that passed the level reader. Out: a score from 0 to 1, 1
 * exactly for the key, with each part's verdict; a response that is none for this item scores 0 and has no parts.
 * Never throws.
 */
export function grade(item: Item, response: Response): Grade {
  const read = readResponse(item, response);
  if (read === undefined) return { score: 0, parts: [] };
  const rule = rules[item.kind] as (item: Item, response: Response) => Grade;
  return rule(item, read);
}
