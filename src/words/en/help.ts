/** Keys and how the game works. */
export const help = {
  heading: 'Keys',
  keys: [
    ['1 – 9', 'choose an option, while the options have focus'],
    ['Enter', 'check, then continue'],
    ['Tab', 'go on to the next control'],
    ['Arrow keys', 'move between options; move a step that was picked up'],
    ['Space', 'choose; pick up and put down a step or card'],
    ['Esc', 'go back'],
    ['?', 'show this page'],
  ] as readonly (readonly [string, string])[],
  off: 'Single-key shortcuts can be switched off in Settings.',
  howHeading: 'How it works',
  how: [
    'Each right answer carries the impulse one node further. A streak earns myelin: up to double points, and faster leaps.',
    'A missed question is explained at once and comes back later in the round until you recall it.',
    'Every question then comes back on the day when you are about to forget it. That is what Practice is for.',
    'A hint, or fewer options, cost a quarter of the points. With fewer options the question comes back tomorrow.',
    'There is no clock and no penalty for being slow.',
  ],
  simplifies: 'Where the game simplifies',
  simplifications: [
    [
      'One impulse runs from brain to muscle.',
      'At least two nerve cells take turns, and each starts an impulse of its own.',
    ],
    [
      'A mistake makes the muscle flicker.',
      'A blocked impulse moves nothing. A twitch comes from a stray discharge that nobody ordered.',
    ],
    ['A streak grows myelin.', 'Myelin grows over months and years, and a mistake never takes it away.'],
    ['Cells have faces.', 'Cells follow voltage and chemistry; they want nothing.'],
  ] as readonly (readonly [string, string])[],
};
