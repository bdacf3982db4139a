/** What follows an answer. */
export const feedback = {
  report: 'Report a problem',
  reportIntro: 'Copy this text and send it to whoever gave you this level. Nothing is sent by itself.',
  reportBody: (item: string, prompt: string, version: string): string =>
    `Misfire ${version}\nQuestion: ${item}\n“${prompt}”\nWhat is wrong: `,
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Select the text and copy it.',
  rareOff: 'Set rare diseases aside for good',
  ifChosen: 'If it were so',
  inTruth: 'What you really see',
  typedRight: 'My spelling was right',
  cardKept: 'You met this one three times. Read it once more; it comes back tomorrow.',
  comesBack: 'It comes back later in this round.',
  source: 'Source',
  sources: 'Sources',
  sourceSeen: (day: string): string => `checked ${day}`,
  weakSource: 'weak source',
};
