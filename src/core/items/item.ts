/** All kinds of item together. Adding a kind: its folder, then one line in each list here and in grade.ts. */
import * as v from 'valibot';
import { categorise, type CategoriseResponse } from './categorise/shape.ts';
import { cloze, type ClozeResponse } from './cloze/shape.ts';
import { flashcard, type FlashcardResponse } from './flashcard/shape.ts';
import { hotspot, type HotspotResponse } from './hotspot/shape.ts';
import { matching, type MatchingResponse } from './matching/shape.ts';
import { multipleResponse, type MultipleResponseResponse } from './multiple-response/shape.ts';
import { numeric, type NumericResponse } from './numeric/shape.ts';
import { ordering, type OrderingResponse } from './ordering/shape.ts';
import { singleChoice, type SingleChoiceResponse } from './single-choice/shape.ts';
import { trueFalse, type TrueFalseResponse } from './true-false/shape.ts';

export const item = v.variant('kind', [
  singleChoice,
  multipleResponse,
  trueFalse,
  cloze,
  numeric,
  ordering,
  matching,
  categorise,
  hotspot,
  flashcard,
]);
export type Item = v.InferOutput<typeof item>;
export type Kind = Item['kind'];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;

export const kinds = item.options.map((option) => option.pipe[0].entries.kind.literal) as readonly Kind[];

/** What a learner gave, by kind. Indexes and ids refer to the level file, never to what was shown. */
export type Response =
  | SingleChoiceResponse
  | MultipleResponseResponse
  | TrueFalseResponse
  | ClozeResponse
  | NumericResponse
  | OrderingResponse
  | MatchingResponse
  | CategoriseResponse
  | HotspotResponse
  | FlashcardResponse;
export type ResponseOf<K extends Kind> = Extract<Response, { kind: K }>;
