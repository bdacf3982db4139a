/** Words of the panels that load behind the first question: instructions, states and verdicts. */
const place = (position: number, count: number) => `${position} of ${count}`;
const cards = (count: number) => (count === 1 ? '1 card' : `${count} cards`);

export const panels = {
  cloze: {
    gap: 'blank',
    label: (sentence: string) => `Missing word: ${sentence}`,
    placeholder: 'type here',
    spelled: (key: string) => `It is spelled “${key}”.`,
  },

  numeric: {
    label: (unit: string | undefined) => (unit === undefined ? 'Your number' : `Your number, in ${unit}`),
    notANumber: 'That is not a number yet. Type digits, such as 12 or 0.5.',
    accepted: (from: string, to: string) => `Accepted: ${from} to ${to}`,
    value: (value: string, unit: string | undefined) => (unit === undefined ? value : `${value} ${unit}`),
  },

  ordering: {
    help: 'Drag a step, or tap it and then tap its place. With the keyboard: Space picks it up, arrow keys move it, Space puts it down, Escape puts it back.',
    short: 'Drag, or tap a step and then its place.',
    step: (text: string, position: number, count: number) => `${text}, place ${place(position, count)}`,
    up: (text: string) => `Move up: ${text}`,
    down: (text: string) => `Move down: ${text}`,
    pickedUp: (text: string, position: number, count: number) => `Picked up: ${text}. Place ${place(position, count)}.`,
    moved: (text: string, position: number, count: number) => `${text}: place ${place(position, count)}.`,
    putDown: (text: string, position: number, count: number) => `Put down: ${text}. Place ${place(position, count)}.`,
    cancelled: (text: string) => `Put back: ${text}.`,
    heading: 'The right order',
    rightPlace: 'Right place',
    follows: (position: number) => `Follows the right step; you put it at place ${position}`,
    wrongNeighbor: 'Right place, but after the wrong step',
    yourPlace: (position: number) => `You put it at place ${position}`,
  },

  matching: {
    help: 'Choose a card on the left, then its partner on the right. Arrow keys move between cards, Space chooses, Escape goes back.',
    short: 'Tap left, then its partner on the right.',
    lefts: 'Left side',
    rights: 'Right side',
    open: 'no partner yet',
    partner: (right: string) => `partner: ${right}`,
    chosen: (left: string) => `Chosen: ${left}. Now choose its partner.`,
    paired: (left: string, right: string) => `${left} goes with ${right}.`,
    freed: (left: string) => `${left} has no partner now.`,
    usedBy: (left: string) => `used by ${left}`,
    heading: 'The right pairs',
    youChose: (right: string) => `You chose: ${right}`,
    left: 'No partner chosen',
  },

  categorise: {
    help: 'Drag each card into a group, or choose the card and then the group. Arrow keys move between cards or groups, Space chooses, Escape puts the card back.',
    short: 'Drag, or tap a card and then its group.',
    pool: 'Cards to sort',
    done: 'All cards are sorted.',
    bin: (name: string, count: number) => `${name}, ${cards(count)}`,
    count: cards,
    pickedUp: (card: string) => `Picked up: ${card}. Choose a group.`,
    dropped: (card: string, bin: string, left: number) =>
      `${card}: put in ${bin}. ${left === 0 ? 'All cards are sorted.' : `${cards(left)} left.`}`,
    returned: (card: string) => `${card}: not sorted yet.`,
    cancelled: (card: string) => `Put back: ${card}.`,
    pickFirst: 'Choose a card first.',
    empty: 'No cards yet',
    right: 'Right',
    youPut: (bin: string) => `You put it in: ${bin}`,
    leftOut: 'Not sorted',
  },

  hotspot: {
    part: (letter: string) => `Part ${letter}`,
    list: 'Parts of the figure',
    named: (name: string) => `This is: ${name}`,
    noFigure: 'The figure of this item could not be loaded.',
  },

  flashcard: {
    show: 'Show the answer',
    back: 'Answer',
    rate: 'How well did you know it?',
    ratings: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
    meanings: { 1: 'I did not know it', 2: 'With effort', 3: 'I knew it', 4: 'At once' },
    yourRating: 'Your rating',
  },
};
