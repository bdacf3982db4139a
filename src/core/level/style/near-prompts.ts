/** Prompts that ask nearly the same thing. */
import type { Item } from '../../items/item.ts';
import type { Level } from '../level.ts';
import { likeness } from './likeness.ts';
import { type Measure, type NearPair, nearPairs, shareOfWords } from './near-pairs.ts';

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
  const measure: Measure = (index, earlier) => {
    const [a, b] = [told[index]!, told[earlier]!];
    const sameCase = a.level === b.level && a.item.case !== undefined && a.item.case === b.item.case;
    return sameCase ? shareOfWords(a.bare, b.bare) : 1;
  };
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
