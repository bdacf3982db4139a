/** Prompts that ask nearly the same thing. */
import type { Item } from '../../items/item.ts';
import type { Level } from '../level.ts';
import { likeness } from './likeness.ts';
import { jaccardOf, type Measure, type NearPair, nearPairs } from './near-pairs.ts';

/** Fewer words than this say too little to be told from others by words. */
const leastWords = 3;

export interface Asked {
  readonly level: Level;
  readonly item: Item;
  /** In its level. */
  readonly index: number;
}

/** All items of a level, as nearItems takes them. */
export function askedIn(level: Level): Asked[] {
  return level.items.map((item, index) => ({ level, item, index }));
}

/**
 * Pairs of items, across levels too, whose prompt (with its case) and key share at least half of their words. Items that
 * hang on the same case are compared without it.
 */
export function nearItems(asked: readonly Asked[]): NearPair[] {
  const told = asked
    .map((each, index) => ({ ...each, index, bare: likeness(`${each.item.prompt} ${keyText(each.item)}`) }))
    .filter(({ bare }) => bare.length >= leastWords);
  const withStory = told.map(({ level, item, bare }) => [...new Set([...bare, ...likeness(storyOf(level, item))])]);
  const [full, bare] = [jaccardOf(withStory), jaccardOf(told.map((each) => each.bare))];
  const sameCase = (a: Asked, b: Asked) =>
    a.level === b.level && a.item.case !== undefined && a.item.case === b.item.case;
  const measure: Measure = (index, earlier) =>
    sameCase(told[index]!, told[earlier]!) ? bare(index, earlier) : full(index, earlier);
  return nearPairs(withStory, measure).map((pair) => ({
    ...pair,
    index: told[pair.index]!.index,
    earlier: told[pair.earlier]!.index,
  }));
}

function storyOf(level: Level, item: Item): string {
  return level.cases?.find(({ id }) => id === item.case)?.text ?? '';
}

/** The key in words. */
function keyText(item: Item): string {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
      return item.options.flatMap(({ key, text }) => (key ? [text] : [])).join(' ');
    case 'true-false':
      return '';
    case 'cloze':
      return item.answers[0]!;
    case 'numeric':
      return `${item.answer} ${item.unit ?? ''}`;
    case 'ordering':
      return item.steps.join(' ');
    case 'matching':
      return item.pairs.map(({ left, right }) => `${left} ${right}`).join(' ');
    case 'categorise':
      return item.cards.map(({ text }) => text).join(' ');
    case 'hotspot':
      return item.key.replaceAll('-', ' ');
    case 'flashcard':
      return item.back;
  }
}
