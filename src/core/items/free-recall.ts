import type { Kind } from './item.ts';

const free: { readonly [K in Kind]: boolean } = {
  'single-choice': false,
  'multiple-response': false,
  'true-false': false,
  cloze: true,
  numeric: true,
  ordering: false,
  matching: false,
  categorise: false,
  hotspot: false,
  flashcard: true,
};

/** Whether the answer has to come from memory, with nothing on screen to recognise it by: only there can it be rated Easy. */
export function isFreeRecall(kind: Kind): boolean {
  return free[kind];
}
