/** Progress. */
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
    n === 1
      ? '1 stored record could not be read. It was kept and set aside.'
      : `${n} stored records could not be read. They were kept and set aside.`,
  saveRaw: 'Save them to a file',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  today: 'Today',
};
