/** Home. */
export const home = {
  updateWaiting: 'A new version is ready.',
  takeUpdate: 'Take it now',
  storageBlocked:
    'This browser does not let the game store anything. You can play, but nothing is kept when the page closes.',
  how: 'How it works',
  title: 'Misfire',
  tagline: 'Your muscle twitches. Follow the signal and find out why.',
  play: 'Play',
  continueRound: 'Continue',
  practice: 'Practice',
  due: (n: number): string => (n === 0 ? 'nothing due' : `${n} due`),
  levels: 'Levels',
  progress: 'Progress',
  guide: 'Field guide',
  settings: 'Settings',
  twitching: 'Twitching now?',
  next: (title: string): string => `Next: ${title}`,
  carryOn: (title: string): string => `Where you were: ${title}`,
  playing: (name: string): string => `Playing as ${name}`,
  switchLearner: 'Switch',
  dropHint: 'You can drop a level file anywhere on this page.',
};
