/** Words of the screens. */
const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);
const items = (n: number): string => (n === 1 ? '1 question' : `${n} questions`);

/** When something comes back, in words; `n` whole days from today. */
const inDays = (n: number): string => {
  if (n <= 0) return 'today';
  if (n === 1) return 'tomorrow';
  if (n < 60) return `in ${n} days`;
  if (n < 700) return `in ${Math.round(n / 30.4)} months`;
  return `in ${Math.round(n / 365)} years`;
};

export const common = {
  name: 'Misfire',
  days,
  items,
  inDays,
  back: 'Back',
  home: 'Home',
  close: 'Close',
  loading: 'Loading …',
  cancel: 'Cancel',
  safety: 'When to be seen',
  help: 'Keys',
  teaches: 'This game teaches; it does not diagnose.',
  percent: (share: number): string => `${Math.round(share * 100)} %`,
};

export const home = {
  title: 'Misfire',
  tagline: 'Your muscle twitches. Follow the signal and find out why.',
  play: 'Play',
  continueRound: 'Continue',
  practice: 'Practice',
  due: (n: number): string => (n === 0 ? 'nothing due' : `${n} due`),
  levels: 'Levels',
  progress: 'Progress',
  settings: 'Settings',
  twitching: 'Twitching now?',
  next: (title: string): string => `Next: ${title}`,
  carryOn: (title: string): string => `Where you were: ${title}`,
  playing: (name: string): string => `Playing as ${name}`,
  switchLearner: 'Switch',
  dropHint: 'You can drop a level file anywhere on this page.',
};

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
  starsRule: 'Stars count all questions of a level once each was seen: 60, 80 and 95 % right first time, then or since.',
  due: (n: number): string => `${n} due`,
  play: (title: string): string => `Play ${title}`,
  add: 'Add a level from a file',
  addHint: 'A level file (.json), or a zip with pictures. You can also drop it anywhere on this page.',
  added: (title: string): string => `“${title}” was added to your levels.`,
  replaced: (title: string): string => `“${title}” was replaced. What you know of its questions was kept.`,
  removed: (title: string): string => `“${title}” was removed. Its history was kept.`,
  remove: 'Remove',
  removeAsk: (title: string): string => `Remove “${title}” from your levels? What you know of it is kept, in case you add it again.`,
  share: 'Share',
  reading: (name: string): string => `Reading ${name} …`,
  refused: (name: string): string => `${name} was not added. Nothing that was here changed.`,
  problems: (n: number): string => (n === 1 ? '1 thing to mend' : `${n} things to mend`),
  warnings: (n: number): string => (n === 1 ? '1 remark on style' : `${n} remarks on style`),
  moreProblems: (n: number): string => `and ${n} more`,
  loading: 'Loading the level …',
  unreadable: 'This level could not be loaded. Try again; if you are offline and never opened it before, connect once.',
};

export const play = {
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
  hintCost: 'costs a quarter of the points',
  removeOptions: 'Take options away',
  removeCost: 'costs a quarter of the points; comes back tomorrow',
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
  comesBack: 'It comes back later in this round.',
  cardKept: 'You met this one three times. Read it once more; it comes back tomorrow.',
  pointsEarned: (n: number): string => `+ ${n}`,
  source: 'Source',
  sources: 'Sources',
  sourceSeen: (day: string): string => `checked ${day}`,
  weakSource: 'weak source',
  ifChosen: 'If it were so',
  inTruth: 'What you really see',
  report: 'Report a problem',
  reportIntro: 'Copy this text and send it to whoever gave you this level. Nothing is sent by itself.',
  reportBody: (item: string, prompt: string, version: string): string =>
    `Misfire ${version}\nQuestion: ${item}\n“${prompt}”\nWhat is wrong: `,
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Select the text and copy it.',
  notSaved: 'Not saved yet',
  notSavedWhy: 'Your answer is kept on this page and saved as soon as storage answers.',
  leave: 'Leave the round',
  rareOff: 'Set rare diseases aside for good',
  rareOffDone: 'Rare diseases are set aside. You can bring them back in Settings.',
  myKeyMended: (n: number): string =>
    n === 1
      ? 'The answer to one question was mended since you learned it. It starts anew.'
      : `The answers to ${n} questions were mended since you learned them. They start anew.`,
  flashcardBack: (rating: string, when: string): string => `${rating}: comes back ${when}`,
  typedRight: 'My spelling was right',
  itemsGone: 'Some questions of this round are no longer here; the rest goes on.',
};

export const result = {
  heading: 'Every signal arrived',
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
  unseen: (n: number): string => (n === 1 ? '1 question of this level not seen yet' : `${n} questions of this level not seen yet`),
  playOn: 'Play on',
  playAgain: 'Play again',
  practiceNow: 'Practice what is due',
  toHome: 'Home',
  tomorrow: (n: number): string =>
    n === 0 ? 'Nothing is due tomorrow.' : n === 1 ? '1 question comes back tomorrow.' : `${n} questions come back tomorrow.`,
};

export const practice = {
  nothing: 'Nothing is due right now. That is how it should be: the next questions come back when you are about to forget them.',
  nextDue: (when: string): string => `The next one comes back ${when}.`,
  start: 'Play a level instead',
};

export const progress = {
  heading: 'Progress',
  learned: 'Questions learned',
  dueToday: 'Due today',
  dueWeek: 'Due in the coming 7 days',
  reviews: 'Answers in all',
  perDay: 'Answers each day',
  perDayTable: 'The same as a table',
  day: 'Day',
  answers: 'Answers',
  none: 'Nothing yet. Play a round, and come back.',
  byLevel: 'By level',
  known: (known: number, all: number): string => `${known} of ${all} learned`,
  coming: 'Coming back',
  setAside: (n: number): string =>
    n === 1 ? '1 stored record could not be read. It was kept and set aside.' : `${n} stored records could not be read. They were kept and set aside.`,
  saveRaw: 'Save them to a file',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  today: 'Today',
};

export const settings = {
  heading: 'Settings',
  round: 'Rounds and memory',
  roundLength: 'Questions in a round',
  lengths: { 5: '5', 10: '10', 15: '15', all: 'All' },
  retention: 'How much to remember',
  retentionHint: (share: number): string => `Questions come back when you would still recall about ${Math.round(share * 100)} of 100. Higher means more practice.`,
  withoutRare: 'Leave rare diseases out',
  look: 'Look',
  textSize: 'Text size',
  theme: 'Theme',
  themes: { system: 'As the device', dark: 'Dark', light: 'Light', contrast: 'High contrast' },
  font: 'Letters',
  fonts: { plain: 'Plain', dyslexia: 'Wider, for dyslexia' },
  motion: 'Motion',
  motions: { system: 'As the device', reduced: 'Still', full: 'Moving' },
  sound: 'Sound',
  soundVolume: 'Sounds',
  musicVolume: 'Ambient sound',
  silent: 'off',
  keys: 'Keyboard',
  shortcuts: 'Use single-key shortcuts',
  shortcutsHint: 'Switch off if they get in the way of a screen reader.',
  showKeys: 'Show the keys',
  region: 'Where you are',
  regionHint: 'For the emergency number on the safety card.',
  learners: 'Who plays here',
  data: 'Your data',
  dataHint: 'Everything stays on this device. Save a copy now and then; a browser may clear its storage.',
  exportButton: 'Save everything to a file',
  exported: (name: string): string => `Saved as ${name}.`,
  importButton: 'Bring back from a file',
  imported: (entries: number): string => (entries === 0 ? 'Everything in that file was here already.' : `${entries} records were brought back.`),
  importRefused: 'That file was not brought back. Nothing changed.',
  importReasons: {
    'not-json': 'It is not a Misfire copy, or it was cut short.',
    'not-a-backup': 'It is not a Misfire copy.',
    damaged: 'It was damaged or changed after it was saved. Try another copy.',
    'newer-version': 'It was saved by a newer Misfire. Update this one first.',
  } as Record<string, string>,
  erase: 'Erase this learner',
  eraseAsk: (name: string): string => `Erase ${name} and everything ${name} learned from this device? This cannot be undone. Save a copy first if in doubt.`,
  eraseYes: 'Erase everything',
  erased: (name: string): string => `${name} was erased.`,
  app: 'This app',
  version: (version: string): string => `Misfire ${version}`,
  storageBlocked: 'This browser does not let the game store anything. You can play, but nothing is kept when the page closes.',
};

export const learners = {
  heading: 'Who is playing?',
  first: 'Learner 1',
  guest: 'Guest',
  guestHint: 'Nothing is kept when a guest leaves.',
  guestLeft: 'The guest has left; nothing was kept.',
  add: 'Add someone',
  name: 'Name',
  nameHint: 'Any name. It stays on this device.',
  rename: 'Rename',
  save: 'Save',
  switchTo: (name: string): string => `Play as ${name}`,
  nameEmpty: 'Type a name first.',
};

export const offline = {
  ready: 'Ready to play in flight mode.',
  installing: 'Getting ready for flight mode …',
  install: 'Install Misfire on this device',
  iosHint: 'To install: tap Share, then “Add to Home Screen”.',
  updateWaiting: 'A new version is ready.',
  takeUpdate: 'Take it now',
  updateLater: 'It is taken between rounds, never during one.',
  unsupported: {
    'plain-http': 'This page came over plain http, so the browser cannot install it or play it in flight mode. Open it from https, or on the machine itself (localhost).',
    browser: 'This browser cannot install pages. The game plays as long as the page stays open.',
    failed: 'Flight mode could not be prepared. The game plays on; reload the page to try again.',
  } as Record<string, string>,
};

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
    'There is no clock and no penalty for being slow.',
  ],
  simplifies: 'Where the game simplifies',
  simplifications: [
    ['One impulse runs from brain to muscle.', 'At least two nerve cells take turns, and each starts an impulse of its own.'],
    ['A mistake makes the muscle flicker.', 'A blocked impulse moves nothing. A twitch comes from a stray discharge that nobody ordered.'],
    ['A streak grows myelin.', 'Myelin grows over months and years, and a mistake never takes it away.'],
    ['Cells have faces.', 'Cells follow voltage and chemistry; they want nothing.'],
  ] as readonly (readonly [string, string])[],
};

export const errors = {
  heading: 'Something misfired',
  body: 'The game met an error it did not expect. Everything you had answered is stored.',
  detail: 'What happened',
  reload: 'Load the page again',
  home: 'Go to Home',
  copy: 'Copy the details',
  notFound: 'There is no such page here.',
};
