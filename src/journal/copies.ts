/** Copies of everything, in one piece: loaded when the learner first wants one. */
export { exportLearner, importBackup } from './backup.ts';
export { readBackup } from './read-backup.ts';
export { exportSetAside } from './repair.ts';
