/** Reading responses that come from outside: storage, a backup, a pupil's phone. */
import { readCategorise } from './categorise/response.ts';
import { readCloze } from './cloze/response.ts';
import { readFlashcard } from './flashcard/response.ts';
import { readHotspot } from './hotspot/response.ts';
import type { Item, ItemOf, Kind, Response, ResponseOf } from './item.ts';
import { readMatching } from './matching/response.ts';
import { readMultipleResponse } from './multiple-response/response.ts';
import { readNumeric } from './numeric/response.ts';
import { readOrdering } from './ordering/response.ts';
import { readSingleChoice } from './single-choice/response.ts';
import { readTrueFalse } from './true-false/response.ts';

type Readers = { readonly [K in Kind]: (item: ItemOf<K>, given: object) => ResponseOf<K> | undefined };

const readers: Readers = {
  'single-choice': readSingleChoice,
  'multiple-response': readMultipleResponse,
  'true-false': readTrueFalse,
  cloze: readCloze,
  numeric: readNumeric,
  ordering: readOrdering,
  matching: readMatching,
  categorise: readCategorise,
  hotspot: readHotspot,
  flashcard: readFlashcard,
};

/**
 * A response to `item` read from anything at all. Out: a fresh response with its known fields only, or undefined when it
 * is none: another kind, an index out of range, a part used twice, no permutation. Never throws.
 */
export function readResponse(item: Item, given: unknown): Response | undefined {
  if (typeof given !== 'object' || given === null || (given as { kind?: unknown }).kind !== item.kind) return undefined;
  const read = readers[item.kind] as (item: Item, given: object) => Response | undefined;
  return read(item, given);
}
