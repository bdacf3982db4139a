/** The level that authors start from: an item of each kind, whose texts say what to write. It passes levels:check. */
import type { Item } from '../src/core/items/item.ts';
import type { Level } from '../src/core/level/level.ts';

const source = {
  id: 'my-source',
  title: 'Title of the book, paper or page that this level rests on',
  publisher: 'Who published it',
  url: 'https://example.org/exact-page',
  seen: '2026-11-01',
};
const common = {
  concept: 'first-concept',
  difficulty: 1 as const,
  tone: 'everyday' as const,
  sources: ['my-source'],
} satisfies Partial<Item>;

/** `schema` and `picture`: where level.schema.json and the starter's picture are, seen from the level file. */
export function starterLevel(id: string, title: string, schema: string, picture: string): Level {
  return {
    $schema: schema,
    format: 1,
    id,
    title,
    summary: 'One or two sentences for the list of levels: what will a learner know afterwards?',
    language: 'en',
    author: 'Your name',
    trail: 'extra',
    setting: 'neuron',
    concepts: [
      {
        id: 'first-concept',
        name: 'First concept',
        firstLook: {
          text: 'Introduce the concept before it is asked, in 40 words at most. You can write **bold**, *italic*, Ca^2+^ and H~2~O. Each concept of the level needs an item that asks about it.',
          figure: 'example-figure',
          show: ['left-circle'],
        },
      },
    ],
    cases: [
      {
        id: 'example-case',
        text: 'A case is a short story of 15 to 60 words. Give the age group and the setting only, never a name, and make it up. Several items can hang on one case.',
      },
    ],
    figures: [
      {
        id: 'example-figure',
        title: 'An example of a figure',
        alt: 'Say what a learner needs to answer, not the answer. Here: two shapes side by side, a round one and one with corners.',
        image: picture,
        width: 320,
        height: 160,
        parts: [
          {
            id: 'left-circle',
            name: 'Circle',
            description: 'The round shape on the left. Tell shape, place and connections, but not the name.',
            area: { x: 20, y: 20, width: 120, height: 120 },
            label: { x: 80, y: 156, anchor: 'middle' },
          },
          {
            id: 'right-square',
            name: 'Square',
            description: 'The shape on the right, with four corners and four equal sides.',
            area: { x: 180, y: 20, width: 120, height: 120 },
            label: { x: 240, y: 156, anchor: 'middle' },
          },
        ],
      },
    ],
    sources: [source],
    items: [
      {
        id: 'one-right-option',
        kind: 'single-choice',
        ...common,
        prompt: 'Single choice: put the whole question here. Which option should be the longest?',
        options: [
          { text: 'A wrong option that someone might believe' },
          { text: 'One that has "key": true, of about equal size', key: true },
          { text: 'Another wrong option that sounds possible' },
        ],
        explanation:
          'Say first what is true, and why. Then say why the best wrong option is wrong. One to three short sentences are enough.',
        hint: 'A hint helps to think and does not give the answer away. You may leave it out.',
        case: 'example-case',
      },
      {
        id: 'several-right-options',
        kind: 'multiple-response',
        ...common,
        prompt: 'Multiple response: say how many fit, or write "choose all that fit". Choose two.',
        options: [
          { text: 'A right option', key: true },
          { text: 'A second right one', key: true },
          { text: 'A wrong one' },
          { text: 'A second wrong one' },
        ],
        explanation:
          'Each option counts by itself here. Say for each of the wrong ones what is wrong about it, in a few words.',
      },
      {
        id: 'a-true-statement',
        kind: 'true-false',
        ...common,
        prompt: 'True or false: a clear statement that is wholly true or wholly false.',
        key: true,
        explanation:
          'Avoid statements that are mostly true, because they catch those who know much. About half of your statements should be true.',
      },
      {
        id: 'a-word-to-type',
        kind: 'cloze',
        ...common,
        prompt: 'Cloze: the word that matters most is left out, and its place is marked with four ____.',
        answers: ['underscores', 'underlines'],
        notAccepted: ['undercoats'],
        explanation:
          'The first answer is shown as the key. Small slips are forgiven, so list close words that mean something else under "notAccepted".',
      },
      {
        id: 'a-number-to-type',
        kind: 'numeric',
        ...common,
        prompt: 'Numeric: how many minutes has an hour?',
        answer: 60,
        accept: { from: 59, to: 61 },
        unit: 'minutes',
        explanation:
          'Give a range where sources differ, and say that they do. Leave "accept" out where only the exact number is right.',
      },
      {
        id: 'steps-in-order',
        kind: 'ordering',
        ...common,
        prompt: 'Ordering: list the steps in the right order; the game shuffles them.',
        steps: [
          'The first thing happens',
          'The second thing follows',
          'The third thing follows',
          'The last thing ends it',
        ],
        explanation:
          'There must be only one right order. If two steps could change places, make one step of them or leave one out.',
      },
      {
        id: 'pairs-to-match',
        kind: 'matching',
        ...common,
        prompt: 'Matching: things of one kind on the left, things of another kind on the right.',
        pairs: [
          { left: 'Left side of pair one', right: 'Right side of pair one' },
          { left: 'Left side of pair two', right: 'Right side of pair two' },
          { left: 'Left side of pair three', right: 'Right side of pair three' },
        ],
        extras: ['A right side that fits none'],
        explanation:
          'Extras make guessing harder, because the last pair is then no gift. One extra is usually enough for a good question.',
      },
      {
        id: 'cards-to-sort',
        kind: 'categorise',
        ...common,
        prompt: 'Categorise: sort each card into the bin where it belongs.',
        bins: [
          { id: 'animals', name: 'Animals' },
          { id: 'plants', name: 'Plants' },
        ],
        cards: [
          { text: 'Oak', bin: 'plants' },
          { text: 'Robin', bin: 'animals' },
          { text: 'Fern', bin: 'plants' },
          { text: 'Trout', bin: 'animals' },
        ],
        explanation:
          'Each card fits exactly one bin. Add a bin named "Both" where some cards would fit two of the others.',
      },
      {
        id: 'a-part-to-find',
        kind: 'hotspot',
        ...common,
        prompt: 'Hotspot: find the part that has corners.',
        figure: 'example-figure',
        key: 'right-square',
        explanation:
          'The key is the id of a part of the figure. Draw your own picture in place of the example, and describe its parts, because some learners cannot see it.',
      },
      {
        id: 'a-card-to-turn',
        kind: 'flashcard',
        ...common,
        prompt: 'Flashcard: a question that is answered in the head, before the card is turned.',
        back: 'The answer, in one sentence.',
        explanation:
          'The learner rates how well the answer came to mind. So ask for one thing only, and add the reason why here.',
      },
    ],
  };
}

/** The picture of the starter: two parts, each in a group with its id, in colours of the theme. */
export const starterPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 160">
  <g id="left-circle">
    <circle cx="80" cy="80" r="56" class="fill-panel stroke-nerve" stroke-width="4" />
  </g>
  <g id="right-square">
    <rect x="184" y="24" width="112" height="112" rx="8" class="fill-panel stroke-muscle" stroke-width="4" />
  </g>
</svg>
`;
