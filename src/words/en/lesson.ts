/** The page for who teaches with a level. */
export const lesson = {
  open: 'For teachers',
  openOf: (title: string): string => `For teachers: ${title}`,
  topic: 'Where it fits',
  goals: 'Afterwards learners can',
  words: 'The words of this level',
  steps: (minutes: number): string => `A lesson of ${minutes} minutes`,
  minutes: (n: number): string => `${n} min:`,
  question: (n: number): string => `Q${n}`,
  questions: 'The questions named, by their place in the level, with the answer',
  note: 'Misfire teaches; it does not diagnose. Cases are fictional. Nobody has to tell the class of their own health.',
  print: 'Print this page',
  loading: 'Loading …',
  unreadable: 'The level could not be loaded. Check the connection and try again.',
};
