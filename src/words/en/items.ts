/** Words that all item panels and figures share, and those of choices. */

export const items = {
  verdict: {
    right: 'Your answer: right',
    wrong: 'Your answer: not right',
    key: 'Right answer',
    missed: 'Missed: this one fits too',
  },
  option: (letter: string) => `Option ${letter}:`,
  removed: 'Taken away',
  none: 'nothing chosen',

  trueFalse: { true: 'True', false: 'False' },

  multipleResponse: { chosen: (count: number) => (count === 0 ? 'Nothing chosen yet' : `${count} chosen`) },

  figure: {
    describe: 'Describe this figure',
    unnamed: (letter: string) => `Part ${letter}`,
  },

  /** What an ion is called when it is read aloud; `bare` where the next word already says what it is, e.g. "channel". */
  ions: { Ca: 'calcium', Na: 'sodium', K: 'potassium', Mg: 'magnesium', Cl: 'chloride' },
  ion: (name: string) => `${name} ions`,
};
