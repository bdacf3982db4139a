/** Before anything is shown. */
export const first = {
  /** What the first learner is called until renamed. */
  learner: 'Learner 1',
  notLoaded: 'Misfire could not be loaded. Check the connection, then load this page again.',
};
