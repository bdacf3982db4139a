/** One round of all ten kinds as it is played and what it must show: the numbers follow the table of points by hand. */
import { expect } from 'vitest';
import type { Response } from '../../../src/core/items/item.ts';
import { answerTo, itemOf } from './answers.ts';
import type { GamePage } from './game-page.ts';
import type { Hands } from './hands.ts';

interface Turn {
  readonly item: string;
  readonly again?: true;
  /** right and wrong as in answers.ts, or a response of its own. */
  readonly give: 'right' | 'wrong' | Response;
  readonly hint?: true;
  readonly confidence?: string;
  readonly outcome: 'right' | 'partly' | 'wrong';
  /** Points for it, and the bar afterwards. */
  readonly earned: number;
  readonly points: number;
  readonly myelin: string;
  /** What becomes of it. */
  readonly fate?: 'comes back' | 'card';
}

const backLater = 'It comes back later in this round.';
const cardShown = 'You met this one three times. Read it once more; it comes back tomorrow.';

export const turns: readonly Turn[] = [
  { item: 'own-fibers', give: 'right', outcome: 'right', earned: 100, points: 100, myelin: '1.2' },
  // Two of three: 100 × 2/3 × 1.2.
  {
    item: 'thumb-signs',
    give: { kind: 'multiple-response', choices: [0, 2] },
    outcome: 'partly',
    earned: 80,
    points: 180,
    myelin: '1.2',
    fate: 'comes back',
  },
  // A hint costs a quarter: 100 × 1.2 × 3/4.
  { item: 'spasm-unasked', give: 'right', hint: true, outcome: 'right', earned: 90, points: 270, myelin: '1.4' },
  { item: 'short-flick', give: 'wrong', outcome: 'wrong', earned: 0, points: 270, myelin: '1.0', fate: 'comes back' },
  { item: 'thumb-signs', again: true, give: 'right', outcome: 'right', earned: 100, points: 370, myelin: '1.2' },
  {
    item: 'brain-and-cord',
    give: 'right',
    confidence: 'Sure',
    outcome: 'right',
    earned: 120,
    points: 490,
    myelin: '1.4',
  },
  {
    item: 'short-flick',
    again: true,
    give: 'wrong',
    outcome: 'wrong',
    earned: 0,
    points: 490,
    myelin: '1.0',
    fate: 'comes back',
  },
  { item: 'cranial-pairs', give: 'wrong', outcome: 'wrong', earned: 0, points: 490, myelin: '1.0', fate: 'comes back' },
  // Two of four neighbours kept.
  {
    item: 'tap-on-the-shoulder',
    give: { kind: 'ordering', order: [0, 1, 2, 4, 3] },
    outcome: 'partly',
    earned: 50,
    points: 540,
    myelin: '1.0',
    fate: 'comes back',
  },
  {
    item: 'short-flick',
    again: true,
    give: 'wrong',
    outcome: 'wrong',
    earned: 0,
    points: 540,
    myelin: '1.0',
    fate: 'card',
  },
  { item: 'cranial-pairs', again: true, give: 'right', outcome: 'right', earned: 100, points: 640, myelin: '1.2' },
  {
    item: 'tap-on-the-shoulder',
    again: true,
    give: 'right',
    outcome: 'right',
    earned: 120,
    points: 760,
    myelin: '1.4',
  },
  // A guess costs no points; it comes back tomorrow all the same.
  { item: 'who-is-who', give: 'right', confidence: 'Guess', outcome: 'right', earned: 140, points: 900, myelin: '1.6' },
  { item: 'in-or-out', give: 'right', outcome: 'right', earned: 160, points: 1060, myelin: '1.8' },
  { item: 'lid-that-flickers', give: 'right', outcome: 'right', earned: 180, points: 1240, myelin: '2.0' },
  // No more than double.
  { item: 'what-is-a-cramp', give: 'right', outcome: 'right', earned: 200, points: 1440, myelin: '2.0' },
];

/** First looks, by the item that they come before. */
const looks: Readonly<Record<string, string>> = {
  'own-fibers': 'Teams of fibers',
  'thumb-signs': 'Short or long?',
  'brain-and-cord': 'In and out',
};

/** Plays the round that is open from its first look to the result, and holds what is shown against the story. */
export async function playStory(game: GamePage, hands: Hands): Promise<void> {
  const looksSeen: string[] = [];
  for (const [index, turn] of turns.entries()) {
    const where = `${index + 1}: ${turn.item}`;
    let now = await game.until('look', 'asking');
    if (now.view === 'look') {
      expect({ where, look: now.heading }).toEqual({ where, look: looks[turn.item] });
      await game.untilFocus(`h1: ${now.heading}`);
      looksSeen.push(now.heading);
      await hands.press(game, 'look-next');
      now = await game.until('asking');
    }
    expect({ where, item: now.item, again: now.again }).toEqual({
      where,
      item: `all-kinds/${turn.item}`,
      again: turn.again ?? false,
    });
    await game.untilFocus(`h1: ${now.heading}`);
    const item = itemOf(turn.item);
    if (turn.hint) await hands.press(game, 'hint');
    if (turn.confidence) await hands.confide(game, turn.confidence);
    await hands.give(game, typeof turn.give === 'string' ? answerTo(item, turn.give) : turn.give);
    if (item.kind !== 'flashcard') await hands.press(game, 'check');
    const after = await game.until('answered');
    expect({ where, outcome: after.outcome, earned: after.earned, points: after.points, myelin: after.myelin }).toEqual(
      {
        where,
        outcome: turn.outcome,
        earned: turn.earned > 0 ? `+ ${turn.earned}` : '',
        points: `${turn.points} points`,
        myelin: `Myelin × ${turn.myelin}`,
      },
    );
    expect({ where, comesBack: after.feedback.includes(backLater), card: after.feedback.includes(cardShown) }).toEqual({
      where,
      comesBack: turn.fate === 'comes back',
      card: turn.fate === 'card',
    });
    await game.untilFocus('next');
    expect({ where, said: after.said.length }).toEqual({ where, said: index + 1 });
    expect(after.next).toBe(index === turns.length - 1 ? 'See how it went' : 'Continue');
    await hands.press(game, 'next');
  }
  expect(looksSeen).toEqual(Object.values(looks));
  await game.until('result');
}
