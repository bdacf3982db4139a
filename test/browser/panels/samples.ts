/** Items of all kinds: those of the test level, and some that strain the layout. */
import level from '../../../levels/all-kinds.json';
import type { Item, Response } from '../../../src/core/items/item.ts';
import { keyResponse } from '../../../src/core/items/key.ts';

const common = {
  concept: 'c',
  difficulty: 1 as const,
  tone: 'everyday' as const,
  explanation: 'Because.',
  sources: ['S'],
};

const strained: readonly Item[] = [
  {
    ...common,
    id: 'ions',
    kind: 'single-choice',
    prompt: 'Which ion enters the **nerve ending** when the impulse arrives?',
    options: [
      { text: 'Ca^2+^', key: true },
      { text: 'Na^+^ channels open and close again before anything else in the ending happens' },
      { text: 'K^+^' },
      { text: 'Cl^-^' },
    ],
  },
  {
    ...common,
    id: 'many-pairs',
    kind: 'matching',
    prompt: 'Match each part to its work.',
    pairs: [
      { left: 'Dendrites', right: 'Receive signals from many other nerve cells' },
      { left: 'Axon', right: 'Carries the impulse away' },
      { left: 'Acetylcholinesterase', right: 'Breaks the messenger down' },
      { left: 'Myelin', right: 'Lets the impulse leap' },
      { left: 'Synapse', right: 'Hands the signal over' },
      { left: 'Nucleus', right: 'Keeps the plans' },
    ],
    extras: ['Pumps the blood', 'Makes bile'],
  },
  {
    ...common,
    id: 'three-bins',
    kind: 'categorise',
    prompt: 'Twitch, spasm or both?',
    bins: [
      { id: 'twitch', name: 'Twitch' },
      { id: 'spasm', name: 'Spasm' },
      { id: 'both', name: 'Both' },
    ],
    cards: [
      { text: 'Over in a moment', bin: 'twitch' },
      { text: 'Calf stays hard and sore', bin: 'spasm' },
      { text: 'Not under your control', bin: 'both' },
      { text: 'Often painful', bin: 'spasm' },
      { text: 'Eyelid flicker', bin: 'twitch' },
      { text: 'Similar habits can help to prevent it', bin: 'both' },
    ],
  },
  {
    ...common,
    id: 'five-parts',
    kind: 'hotspot',
    prompt: 'Where is the cerebellum?',
    figure: 'brain-regions',
    key: 'cerebellum',
  },
  {
    ...common,
    id: 'speed',
    kind: 'numeric',
    prompt: 'How fast do the fastest motor fibers carry an impulse?',
    answer: 100,
    accept: { from: 70, to: 120 },
    unit: 'm/s',
  },
];

export const samples: readonly Item[] = [...(level.items as unknown as Item[]), ...strained];

/** An answer with something wrong in it, and where the kind allows something right. */
export function wrongResponse(item: Item): Response {
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, choice: item.options.findIndex((option) => !option.key) };
    case 'multiple-response':
      return {
        kind: item.kind,
        choices: [item.options.findIndex((option) => option.key), item.options.findIndex((option) => !option.key)],
      };
    case 'true-false':
      return { kind: item.kind, value: !item.key };
    case 'cloze':
      return { kind: item.kind, text: 'spasm' };
    case 'numeric':
      return { kind: item.kind, value: 31 };
    case 'ordering':
      return { kind: item.kind, order: [1, 0, ...item.steps.map((_, i) => i).slice(2)] };
    case 'matching':
      return { kind: item.kind, rights: [1, 0, ...item.pairs.map((_, i) => i).slice(2)] };
    case 'categorise':
      return { kind: item.kind, bins: item.cards.map(() => 0) };
    case 'hotspot':
      return { kind: item.kind, part: item.targets?.find((id) => id !== item.key) ?? 'cerebrum' };
    case 'flashcard':
      return { ...keyResponse(item), rating: 1 } as Response;
  }
}
