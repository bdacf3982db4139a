import type { LevelCard } from '../level/card.ts';
import type { LearnerState } from './state.ts';

/**
 * Items (`level-id/item-id`) that are remembered with another key than they have now: it was mended, so their memory
 * restarts, and the learner is to be told. Once reset they are not listed any more.
 */
export function mended({ items }: LearnerState, levels: readonly Pick<LevelCard, 'id' | 'items'>[]): string[] {
  return levels.flatMap((level) =>
    level.items
      .filter((card) => {
        const item = items.get(`${level.id}/${card.id}`);
        return item?.memory !== undefined && item.key !== card.key;
      })
      .map((card) => `${level.id}/${card.id}`),
  );
}
