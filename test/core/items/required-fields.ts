import type { Item } from '../../../src/core/items/item.ts';

/** What every item must have, for tests that care about the rest. */
export const requiredFields: Pick<
  Item,
  'id' | 'concept' | 'difficulty' | 'tone' | 'prompt' | 'explanation' | 'sources'
> = {
  id: 'x',
  concept: 'twitch',
  difficulty: 1,
  tone: 'everyday',
  prompt: 'Which?',
  explanation: 'Because.',
  sources: ['NINDS'],
};
