/** Practice with nothing due. */
export const practice = {
  nothing:
    'Nothing is due right now. That is how it should be: the next questions come back when you are about to forget them.',
  nextDue: (when: string): string => `The next one comes back ${when}.`,
  start: 'Play a level instead',
};
