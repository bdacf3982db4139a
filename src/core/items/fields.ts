/** Schema pieces that every kind of item is made from. */
import * as v from 'valibot';

/** An id: lower-case letters, digits and single hyphens, e.g. `eyelid-lower`. At most 64 characters. */
export const id = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.description('Lower-case letters, digits and hyphens, e.g. "eyelid-lower".'),
);

/** Text that a learner reads: not empty, at most 2,000 characters, small Markdown subset (see richText). */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(2000),
  v.description('Plain text; **bold**, *italic*, ^superscript^ and ~subscript~ are shown as such.'),
);

/** A short label: an option, a card, a step. At most 200 characters. */
export const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.description('A short label.'));

export const tone = v.pipe(
  v.picklist(['reassure', 'everyday', 'rare', 'emergency']),
  v.description(
    'reassure: calms, with a reason. everyday: facts and habits. rare: a rare condition. emergency: a sign that needs a call now.',
  ),
);
export type Tone = v.InferOutput<typeof tone>;

export const difficulty = v.pipe(v.picklist([1, 2, 3]), v.description('1 easy, 2 medium, 3 hard.'));

/** What the learner would see happen if an option were true. */
export const consequence = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(300),
  v.description('What one would see if this option were true: present tense, one sentence.'),
);

/** Fields that every item has, whatever its kind. */
export const commonFields = {
  id: v.pipe(
    id,
    v.description('Stable name of this item in its level. Never change it: learners’ memory hangs on it.'),
  ),
  concept: v.pipe(id, v.description('The id of one of the level’s concepts.')),
  difficulty,
  tone,
  bloom: v.optional(
    v.pipe(v.picklist(['recall', 'understand', 'apply']), v.description('What the item asks of the learner.')),
  ),
  prompt: text,
  explanation: v.pipe(
    text,
    v.description('Shown after every answer: why the key is right, truth first, and why the best distractor is wrong.'),
  ),
  sources: v.pipe(
    v.array(v.string()),
    v.minLength(1),
    v.description('Ids of sources: of this level, or of the shared list.'),
  ),
  facts: v.optional(v.pipe(v.array(id), v.description('Ids of the facts that this item rests on.'))),
  hint: v.optional(
    v.pipe(text, v.description('A nudge that does not give the answer away. Costs a quarter of the points.')),
  ),
  case: v.optional(v.pipe(id, v.description('The id of one of the level’s cases.'))),
  figure: v.optional(v.pipe(id, v.description('The id of a figure shown with the prompt.'))),
  misconception: v.optional(v.pipe(id, v.description('The id of the misconception this item corrects.'))),
  founding: v.optional(v.pipe(v.boolean(), v.description('True when the item teaches a claim of the founding text.'))),
  scored: v.optional(
    v.pipe(
      v.boolean(),
      v.description('False for an unscored card, e.g. “what does the evidence say?”. True when left out.'),
    ),
  ),
};
