/** The hint that takes options away. */
import { hash32, random } from '../random.ts';
import type { Item } from './item.ts';

/**
 * The options that the hint takes away: indexes into the level file's list, in the order shown, all distractors but one.
 * Empty for kinds other than single-choice and where there are fewer than three options.
 * In: `order` as shown; `seed`, 32 bits, decides which distractor stays.
 */
export function removable(item: Item, seed: number, order: readonly number[]): readonly number[] {
  if (item.kind !== 'single-choice' || item.options.length < 3) return [];
  const distractors = order.filter((i) => item.options[i]?.key !== true);
  const staying = Math.floor(random(hash32(`hint/${seed}/${item.id}`))() * distractors.length);
  return distractors.filter((_, i) => i !== staying);
}
