/** The field guide and the meanings of terms. */
const months = 'January February March April May June July August September October November December'.split(' ');

/** A day, or a month where no day is known: `2026-11-21`, `2026-11`. */
const dayName = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  const name = `${months[Number(month) - 1]} ${day === undefined ? '' : `${Number(day)}, `}${year}`;
  return day === undefined ? `in ${name}` : `on ${name}`;
};

const entries = (n: number): string => (n === 1 ? '1 entry' : `${n} entries`);

export const guide = {
  heading: 'Field guide',
  lead: 'Everything the game teaches: how sure it is, and where it comes from.',
  entries,
  loading: 'Opening the field guide …',
  unreadable: 'The field guide could not be opened. If you are offline and never opened it before, connect once.',
  tryAgain: 'Try again',
  notChecked: 'Not yet checked by a clinician',
  teaches: 'The guide teaches; it does not diagnose.',

  toQuestion: 'Back to the question',
  toGuide: 'All of the field guide',
  /** In the explanation of a question; n: how many entries it leads to. */
  readMore: 'Read more in the field guide',
  thisQuestion: 'What the question rests on',
  fromLevel: (title: string): string => `Read about “${title}” in the field guide`,

  search: 'Search the field guide',
  searchHint: 'myelin, caffeine, doctor …',
  clear: 'Clear the search',
  found: (n: number): string => (n === 0 ? 'Nothing found' : n === 1 ? '1 found' : `${n} found`),
  nothing: 'Nothing found. Try another word, or fewer.',
  foundWords: 'Words',
  foundEntries: 'Entries',
  foundItems: 'Questions you have met',
  foundItemsHint: 'Only questions that you have answered: the others stay fresh for you.',

  lookAgain: 'Look again',
  lookAgainHint: 'What you missed in the last two weeks.',
  chapters: 'By level',
  chapter: (n: number): string => `Level ${n}`,
  more: 'More',
  onThisPage: 'On this page',

  certainty: {
    established: 'Established',
    'common-advice': 'Common advice',
    contested: 'Evidence is mixed',
  },
  certaintyMeans: {
    established: 'Textbooks and health services agree.',
    'common-advice': 'Often said or advised, but not firmly proven.',
    contested: 'Studies or sources disagree. No question is scored on it.',
  },
  howSure: 'How sure is this?',
  aboutSources: [
    'Everything beyond the founding text comes from open textbooks, health services, research papers and museums. Each entry names its sources, and when they were seen, where that was noted.',
    'A weak source never stands alone behind a question. Where sources disagree, the guide says that the evidence is mixed, and no points hang on it.',
  ],
  founding: 'From the founding text',
  sources: 'Sources',
  checked: (day: string): string => `seen ${dayName(day)}`,
  notDated: 'Where a source has no date, the day it was read was not noted.',
  weak: 'weak source, never used alone',
  questions: 'Questions you have met about this',
  readWhole: 'Sources and figure',
  previous: 'Previous entry',
  next: 'Next entry',
  noEntry: 'There is no such entry.',

  words: 'Words',
  wordsLead: (n: number): string => `${n} technical words in plain ones. In an explanation, tap an underlined word.`,
  also: 'also:',
  letters: 'Letters',
  readEntry: 'Read the entry',
  closeMeaning: 'Close',
  meaningOf: (term: string): string => `What “${term}” means`,

  simplifies: 'Where the game simplifies',
  simplifiesLead:
    'The game tells a story: you are the signal. Each of its pictures helps, and each leaves something out.',
  inGame: 'In the game',
  inBody: 'In the body',
  /** What the game shows, what is so, and the entries that say it. */
  simplifications: [
    [
      'One impulse travels all the way from the brain to a muscle.',
      'No single nerve cell reaches that far. At least two take turns, an upper and a lower motor neuron, and each starts an impulse of its own.',
      ['two-neuron-path', 'umn-def', 'lmn-def'],
    ],
    [
      'A wrong answer is a misfire, and the muscle twitches.',
      'A signal that is stopped moves nothing: the muscle stays still. A twitch comes from a stray discharge of a motor nerve, one that nobody ordered.',
      ['only-nerve', 'motor-nerve-source', 'misfire'],
    ],
    [
      'A streak makes the signal faster and stronger.',
      'Impulses never get bigger. A stronger command means more impulses in the same time, and more motor units that join in.',
      ['all-or-none', 'stronger-freq', 'recruitment'],
    ],
    [
      'A streak grows myelin, and a mistake costs it.',
      'Myelin grows over months and years. A mistake does not take it away.',
      ['myelin', 'schwann'],
    ],
    [
      'A nerve is a wire, and trouble is a short circuit.',
      'No current runs along a wire. Ions move through channels in a membrane, and nothing shorts: that is one doctor’s picture.',
      ['short-circuit', 'depol-na', 'repol-k'],
    ],
    [
      'Nerves get touchy because they are busy.',
      'Nerves can become too excitable. That being busy does it is how the founding text explains it, not a proven cause.',
      ['misfire', 'ca-low'],
    ],
    [
      'Cells have faces and make choices.',
      'Cells want nothing. They follow voltage and chemistry.',
      ['neuron-def', 'threshold-55'],
    ],
    [
      'The impulse waits while you think.',
      'One impulse is over in about two thousandths of a second, and the fastest nerves carry it 100 meters in that second.',
      ['ap-2ms', 'speed-fast'],
    ],
  ] as readonly (readonly [game: string, body: string, facts: readonly string[]])[],
};
