/** What a level is. This schema is the one source for the types, the checks at run time and level.schema.json. */
import * as v from 'valibot';
import { id, label, text } from '../items/fields.ts';
import { item } from '../items/item.ts';
import { figure } from './figure.ts';
import { source } from './source.ts';

/** Where a level takes place in the world. */
export const setting = v.picklist(['eyelid', 'brain', 'neuron', 'synapse', 'sarcomere', 'reflex', 'salts']);
export type Setting = v.InferOutput<typeof setting>;

export const concept = v.strictObject({
  id,
  name: label,
  firstLook: v.pipe(
    v.strictObject({
      text: v.pipe(text, v.description('At most 40 words that introduce the concept.')),
      figure: v.optional(v.pipe(id, v.description('The id of a figure shown with it.'))),
      show: v.optional(v.pipe(v.array(id), v.description('Ids of the parts of the figure to light up.'))),
    }),
    v.description('What introduces the concept before it is asked.'),
  ),
});
export type Concept = v.InferOutput<typeof concept>;

export const levelCase = v.strictObject({
  id,
  text: v.pipe(text, v.description('15 to 60 words; age group and setting only, always fictional.')),
});
export type LevelCase = v.InferOutput<typeof levelCase>;

export const teacher = v.strictObject({
  goals: v.pipe(
    v.array(text),
    v.minLength(1),
    v.maxLength(6),
    v.description('What a learner can do afterwards; each begins with a verb.'),
  ),
  topic: v.pipe(text, v.description('The usual school topic that the level serves.')),
  lesson: v.pipe(
    v.array(
      v.strictObject({
        minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
        text: v.pipe(text, v.description('What teacher and class do in these minutes.')),
      }),
    ),
    v.minLength(1),
    v.maxLength(8),
    v.description('A lesson of 20 minutes in steps.'),
  ),
});
export type Teacher = v.InferOutput<typeof teacher>;

export const level = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    format: v.pipe(v.literal(1), v.description('The version of this format: 1.')),
    id: v.pipe(id, v.description('Stable name of the level. Never change it: learners’ memory hangs on it.')),
    title: label,
    summary: v.pipe(text, v.description('One or two sentences for the list of levels.')),
    language: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
        v.description('BCP 47 language tag; "en" when left out.'),
      ),
    ),
    author: v.optional(label),
    trail: v.optional(
      v.pipe(
        v.picklist(['start', 'how-it-works', 'i-twitch', 'both', 'extra']),
        v.description('The trail this level belongs to.'),
      ),
    ),
    place: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(999),
        v.description('Position in the journey, 1 for the first level.'),
      ),
    ),
    bestAfter: v.optional(
      v.pipe(v.array(id), v.description('Ids of levels best played before this one. Advice only: nothing is locked.')),
    ),
    setting: v.optional(v.pipe(setting, v.description('Where the level takes place in the world.'))),
    closesWithSafetyCard: v.optional(
      v.pipe(v.boolean(), v.description('True when the safety card is shown at the end of the level.')),
    ),
    concepts: v.pipe(v.array(concept), v.minLength(1), v.maxLength(40)),
    cases: v.optional(v.array(levelCase)),
    figures: v.optional(
      v.pipe(v.array(figure), v.description('Figures of this level; the shared figures need no entry here.')),
    ),
    sources: v.optional(
      v.pipe(v.array(source), v.description('Sources of this level; the shared sources need no entry here.')),
    ),
    teacher: v.optional(v.pipe(teacher, v.description('For who teaches with this level; players do not see it.'))),
    explanationOnly: v.optional(v.pipe(v.array(id), v.description('Facts left to explanations on purpose.'))),
    items: v.pipe(v.array(item), v.minLength(1), v.maxLength(10_000)),
  }),
  v.title('Misfire level'),
);
export type Level = v.InferOutput<typeof level>;
