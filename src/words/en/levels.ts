/** The list of levels, and adding own ones. */
export const levels = {
  heading: 'Levels',
  trails: {
    start: 'Start here',
    'how-it-works': 'How it works',
    'i-twitch': 'I twitch',
    both: 'For everyone, later',
    extra: 'Extras',
    own: 'Your own levels',
  },
  seen: (seen: number, all: number): string => `${seen} of ${all} seen`,
  stars: (n: number): string => (n === 1 ? '1 star of 3' : `${n} stars of 3`),
  starsRule:
    'Stars count all questions of a level once each was seen: 60, 80 and 95 % right first time, then or since.',
  bestAfter: (titles: string): string => `Best after ${titles}`,
  due: (n: number): string => `${n} due`,
  play: (title: string): string => `Play ${title}`,
  add: 'Add a level from a file',
  addHint: 'A level file (.json), or a zip with pictures. You can also drop it anywhere on this page.',
  added: (title: string): string => `“${title}” was added to your levels.`,
  replaced: (title: string): string => `“${title}” was replaced. What you know of its questions was kept.`,
  removed: (title: string): string => `“${title}” was removed. Its history was kept.`,
  remove: 'Remove',
  removeAsk: (title: string): string =>
    `Remove “${title}” from your levels? What you know of it is kept, in case you add it again.`,
  readUp: 'Read',
  share: 'Share',
  reading: (name: string): string => `Reading ${name} …`,
  notStored: (title: string): string =>
    `“${title}” is right, but this device could not store it. Make room, or allow this page to store, and add it again.`,
  refused: (name: string): string => `${name} was not added. Nothing that was here changed.`,
  problems: (n: number): string => (n === 1 ? '1 thing to mend' : `${n} things to mend`),
  warnings: (n: number): string => (n === 1 ? '1 remark on style' : `${n} remarks on style`),
  moreProblems: (n: number): string => `and ${n} more`,
};
