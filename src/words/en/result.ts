/** The result of a round. */
export const result = {
  heading: 'Every signal arrived',
  headingKept: 'The round is done',
  level: (title: string): string => title,
  practice: 'Practice',
  score: 'Points',
  firstTime: 'Right first time',
  longest: 'Longest streak',
  learned: 'What you learned',
  lookAgain: 'Look at again',
  comesBack: (when: string): string => `comes back ${when}`,
  nothingMissed: 'Nothing to look at again. Beautiful.',
  starsNow: (n: number): string => (n === 0 ? 'Stars come once every question was seen' : `${n} of 3 stars`),
  unseen: (n: number): string =>
    n === 1 ? '1 question of this level not seen yet' : `${n} questions of this level not seen yet`,
  playOn: 'Play on',
  playAgain: 'Play again',
  practiceNow: 'Practice what is due',
  toHome: 'Home',
  tomorrow: (n: number): string =>
    n === 0
      ? 'Nothing is due tomorrow.'
      : n === 1
        ? '1 question comes back tomorrow.'
        : `${n} questions come back tomorrow.`,
};
