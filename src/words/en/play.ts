/** Playing a round. */
export const play = {
  loading: 'Loading the level …',
  unreadable: 'This level could not be loaded. Try again; if you are offline and never opened it before, connect once.',
  question: (n: number, of: number): string => `Question ${n} of ${of}`,
  again: 'Once more',
  look: 'First look',
  lookNext: 'Got it',
  lookSkip: 'Skip first looks',
  score: (points: number): string => `${points} points`,
  myelin: (factor: number): string => `Myelin × ${factor.toFixed(1)}`,
  streak: (n: number): string => (n === 1 ? '1 right in a row' : `${n} right in a row`),
  check: 'Check',
  next: 'Continue',
  finish: 'See how it went',
  undo: 'Undo',
  undone: 'Taken back. The key was shown, so this question earns no first-time credit now.',
  hint: 'Hint',
  hintCost: 'costs a quarter of the points, with or without fewer options',
  removeOptions: 'Take options away',
  fewer: 'Fewer',
  removeCost: 'fewer to choose from; costs a quarter of the points, with or without the hint; comes back tomorrow',
  hintHeading: 'Hint',
  confidence: 'How sure are you? (optional)',
  confidences: { sure: 'Sure', 'think-so': 'Think so', guess: 'Guess' },
  caseLabel: 'Fictional case',
  unscored: 'What does the evidence say? (no points)',
  outcomes: {
    right: ['Right!', 'The signal leaps on.', 'Yes!', 'Exactly.'],
    partly: ['Close!', 'Partly there.'],
    wrong: ['Not this time.', 'A misfire. Here is why.'],
  },
  /** The one polite live message for an answer. */
  announce: (outcome: string, points: number, explanation: string): string =>
    `${outcome} ${points > 0 ? `${points} points. ` : ''}${explanation}`,
  pointsEarned: (n: number): string => `+ ${n}`,
  gone: 'Not kept: this learner was erased in another tab',
  goneWhy: 'Go to Home and load the page again to go on with another learner.',
  notSaved: 'Not saved yet',
  notSavedWhy: 'Your answer is kept on this page and saved as soon as storage answers.',
  leave: 'Leave the round',
  myKeyMended: (n: number): string =>
    n === 1
      ? 'The answer to one question was mended since you learned it. It starts anew.'
      : `The answers to ${n} questions were mended since you learned them. They start anew.`,
};
